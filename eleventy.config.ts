import { cpSync } from "node:fs";
import { join } from "node:path";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { writeDataFiles } from "./src/site/data-files.ts";
import type { PageWriter } from "./src/site/page-writer.ts";
import { loadSite, type Site, type SiteSource } from "./src/site/site.ts";

export interface OffprintOptions extends SiteSource {
  /** Called with the site each time its content was read: before a build, and before each rebuild. */
  readonly onSite?: (site: Site) => void;
  /** Writes the pages in Eleventy's stead, which then has to run dry. */
  readonly writer?: PageWriter;
}

/** What stands on the site as it is. */
const ASSETS = { from: "templates/assets", to: "assets" } as const;

/**
 * Assembles Eleventy for one site: `templates/*.11ty.ts` print the one collection `site`; feeds and files to take
 * away are written beside the pages.
 */
export function offprint({ onSite, writer, ...options }: OffprintOptions): (config: UserConfig) => void {
  return (config) => {
    config.addTemplateFormats("11ty.ts");
    config.addExtension("11ty.ts", { key: "11ty.js", ...(writer && { compile: () => writer.compile() }) });
    config.addPassthroughCopy({ [ASSETS.from]: ASSETS.to });
    config.addWatchTarget(options.content);
    let site: Site | undefined;
    config.addGlobalData("site", async () => {
      site = await loadSite(options);
      onSite?.(site);
      return site;
    });
    config.on("eleventy.after", ({ directories }: { readonly directories: { readonly output: string } }) => {
      if (site !== undefined) writeDataFiles(site, directories.output);
      // Running dry, Eleventy copies nothing.
      if (writer) cpSync(ASSETS.from, join(directories.output, ASSETS.to), { recursive: true });
    });
  };
}

export default offprint({ content: "content" });
