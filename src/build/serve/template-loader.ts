import module from "node:module";
import { resolve as absolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { Press } from "../press.ts";
import { folderVersion } from "./folder-version.ts";
import { resolve } from "./template-loader-hook.ts";

/** A template as its file has it. */
interface Template {
  readonly data: object;
  render(data: object): string | Promise<string | Buffer>;
}

/** How Eleventy comes by templates: what `addExtension` takes. */
export interface Templates {
  readonly getData: readonly string[];
  getInstanceFromInputPath(path: string): Promise<Template>;
  compile(source: string | undefined, path: string): ReturnType<Press["compile"]>;
}

/**
 * Templates with all their parts as they are now, without a new process: they are loaded anew where one of them has
 * changed. What they import from `src` stays the same, and so do the data that they print.
 */
export function createTemplates(folder: string, press: Press): Templates & { renew(): void } {
  if ("registerHooks" in module) (module.registerHooks as (hooks: object) => void)({ resolve });
  else module.register("./template-loader-hook.ts", import.meta.url);
  let age = "";
  const loaded = new Map<string, Promise<Template>>();
  const load = (path: string): Promise<Template> => {
    const url = `${pathToFileURL(absolute(path)).href}?as-of=${age}`;
    // Asked for by every batch. Eleventy wants an ordinary object.
    const template = loaded.get(url) ?? import(url).then((exports) => ({ ...exports }));
    loaded.set(url, template);
    return template;
  };
  return {
    renew() {
      const now = folderVersion(folder);
      if (now !== age) loaded.clear();
      age = now;
    },
    getData: ["data"],
    getInstanceFromInputPath: load,
    compile: (_, path) =>
      press.compile().bind({ defaultRenderer: async (data) => (await load(path)).render(data) }),
  };
}
