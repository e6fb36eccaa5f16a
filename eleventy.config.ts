import type UserConfig from "@11ty/eleventy/UserConfig";
import { writeDataFiles } from "./src/site/data-files.ts";
import { loadSite, type Site, type SiteSource } from "./src/site/site.ts";

export interface OffprintOptions extends SiteSource {
  /** Called with the site each time its content was read: before a build, and before each rebuild. */
  readonly onSite?: (site: Site) => void;
}

/**
 * Assembles Eleventy for one site: `templates/*.11ty.ts` print the one collection `site`; feeds and files to take
 * away are written beside the pages.
 */
export function offprint({ onSite, ...options }: OffprintOptions): (config: UserConfig) => void {
  return (config) => {
    config.addTemplateFormats("11ty.ts");
    config.addExtension("11ty.ts", { key: "11ty.js" });
    config.addPassthroughCopy({ "templates/assets": "assets" });
    config.addWatchTarget(options.content);
    let site: Site | undefined;
    config.addGlobalData("site", async () => {
      site = await loadSite(options);
      onSite?.(site);
      return site;
    });
    config.on("eleventy.after", ({ directories }: { readonly directories: { readonly output: string } }) => {
      if (site !== undefined) writeDataFiles(site, directories.output);
    });
  };
}

export default offprint({ content: "content" });
