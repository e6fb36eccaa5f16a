import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { writeDataFiles } from "./src/build/data-files.ts";
import type { Press } from "./src/build/press.ts";
import type { Turns } from "./src/build/turns.ts";
import type { Part } from "./src/site/batches.ts";
import { loadSite, type Site, type SiteSource } from "./src/site/site.ts";

export interface OffprintOptions extends SiteSource {
  /** Called with the site each time its content was read: before a build, and before each rebuild. */
  readonly onSite?: (site: Site) => void;
  /** Called when the pages are printed and feeds and files follow. */
  readonly onPages?: () => void;
  /** Reads the site, where it is not simply read from its content each time. */
  readonly read?: () => Promise<Site>;
  /** How templates are loaded and printed, where not as Eleventy does: of `addExtension`. */
  readonly templates?: object;
  /** Writes the pages in Eleventy's stead, which has to run dry. */
  readonly press: Press;
  /** Whose turn it is to write feeds and files, where threads share a build. */
  readonly turns?: Turns | undefined;
}

/** What stands on the site as it is. */
const ASSETS = { from: "templates/assets", to: "assets" } as const;

/** The template of the pages of papers, which a thread of its own prints on a large site. */
const PAPERS = "paper.11ty.ts";

/**
 * Assembles Eleventy for one site: `templates/*.11ty.ts` print the one collection `site`; feeds and files to take
 * away are written beside the pages.
 */
export function offprint({
  onSite,
  onPages,
  read,
  templates,
  press,
  turns,
  ...options
}: OffprintOptions): (config: UserConfig) => void {
  const { part = "all" } = options;
  return (config) => {
    config.addTemplateFormats("11ty.ts");
    config.addExtension("11ty.ts", { key: "11ty.js", compile: () => press.compile(), ...templates });
    for (const name of templatesOutside(part)) config.ignores.add(`templates/${name}`);
    config.addWatchTarget(options.content);
    let site: Site | undefined;
    config.addGlobalData("press", () => press);
    config.addGlobalData("site", async () => {
      site = await (read ? read() : loadSite(options));
      onSite?.(site);
      return site;
    });
    config.on("eleventy.after", ({ directories }: { readonly directories: { readonly output: string } }) => {
      onPages?.();
      const made = site;
      if (made !== undefined) press.follow(() => writeDataFiles(made, press, turns));
      // Running dry, Eleventy copies nothing.
      if (part !== "papers") cpSync(ASSETS.from, join(directories.output, ASSETS.to), { recursive: true });
    });
  };
}

/** Templates of pages that are not printed here. */
function templatesOutside(part: Part): readonly string[] {
  if (part === "others") return [PAPERS];
  return part === "papers" ? readdirSync("templates").filter((name) => name !== PAPERS) : [];
}
