import module from "node:module";
import { resolve as absolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { Template } from "../../site/output.ts";
import type { LoadTemplate } from "../templates.ts";
import { folderVersion } from "./folder-version.ts";
import { resolve } from "./template-loader-hook.ts";

/** Reloads templates and their parts without a new process. */
export interface TemplateLoader {
  readonly load: LoadTemplate;
  /** Checks whether a template or part has changed; then all are reloaded. */
  refresh(): void;
}

/** Modules that templates import from `src` are not reloaded, nor is the site. */
export function createTemplateLoader(folder: string): TemplateLoader {
  if ("registerHooks" in module) (module.registerHooks as (hooks: object) => void)({ resolve });
  else module.register("./template-loader-hook.ts", import.meta.url);
  let version = "";
  const loaded = new Map<string, Promise<Template>>();
  return {
    load(file) {
      const url = `${pathToFileURL(absolute(file)).href}?version=${version}`;
      const template = loaded.get(url) ?? (import(url) as Promise<Template>);
      loaded.set(url, template);
      return template;
    },
    refresh() {
      const now = folderVersion(folder);
      if (now !== version) loaded.clear();
      version = now;
    },
  };
}
