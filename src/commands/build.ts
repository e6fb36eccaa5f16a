import { parseArgs } from "node:util";
import Eleventy from "@11ty/eleventy";
import { offprint } from "../../eleventy.config.ts";
import { REJECTIONS } from "../listing/diagnostics.ts";
import type { Site } from "../site/site.ts";
import { counted } from "../site/words.ts";
import { fail } from "./fail.ts";
import { printFindings } from "./findings.ts";
import { SITE_OPTIONS, SITE_USAGE, siteOptions } from "./site-options.ts";

/** What Eleventy says of a file that it made; a template without an address makes none. */
interface Written {
  readonly outputPath: string | false;
}

/** `npm run build`: makes the site of a content folder, once. */
async function build(args: readonly string[]): Promise<void> {
  const started = performance.now();
  const { values } = parseArgs({ args: [...args], options: SITE_OPTIONS });
  const { output, ...options } = siteOptions(values);
  let site: Site | undefined;
  const onSite = (loaded: Site): void => {
    site = loaded;
  };
  const config = offprint({ ...options, onSite });
  const eleventy = new Eleventy("templates", output, { configPath: "", config, quietMode: true });
  const [, written] = (await eleventy.write()) as unknown as [copied: unknown, written: readonly Written[]];
  const pages = written.filter(({ outputPath }) => String(outputPath).endsWith(".html"));
  if (site === undefined) throw new Error("Eleventy built nothing: the site was not asked for.");
  printFindings(site.diagnostics);
  console.log(closingLine(site, pages.length, (performance.now() - started) / 1000));
}

/** `11 papers, 27 authors, 3 categories: 45 pages in 0.9 s; 0 entries rejected`. */
function closingLine({ library, diagnostics }: Site, pages: number, seconds: number): string {
  const { papers, authors, categories } = library;
  const made = [
    counted(papers.length, "paper"),
    counted(authors.length, "author"),
    counted(categories.length, "category", "categories"),
  ];
  const rejected = diagnostics.filter(({ code }) => REJECTIONS.has(code)).length;
  return `${made.join(", ")}: ${counted(pages, "page")} in ${seconds.toFixed(1)} s; ${counted(rejected, "entry", "entries")} rejected`;
}

await build(process.argv.slice(2)).catch(fail(`npm run build -- ${SITE_USAGE}`));
