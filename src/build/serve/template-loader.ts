import module from "node:module";
import { resolve as absolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { Template } from "../../site/output.ts";
import type { LoadTemplate } from "../templates.ts";
import { folderVersion } from "./folder-version.ts";
import { resolve } from "./template-loader-hook.ts";

/** Loads templates with all their parts as they are now, without a new process. */
export interface TemplateLoader {
  readonly load: LoadTemplate;
  /** Looks whether a template or a part has changed; all are then loaded again. */
  refresh(): void;
}

/** Modules that templates import from `src` stay as they were loaded first, and so does the site. */
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
