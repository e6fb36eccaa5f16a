import { type ExportFile, exportFormats } from "../src/site/data/exports.ts";
import type { Site } from "../src/site/site.ts";

/** Every file of papers to take away: citations and data. */
export const data = {
  pagination: { data: "site.exports", size: 1, alias: "file" },
  permalink: ({ file: { bundle, format } }: { file: ExportFile }): string => bundle.at(format),
};

export function render({ site, file: { bundle, format } }: { site: Site; file: ExportFile }): string {
  return exportFormats[format].write(bundle, site);
}
