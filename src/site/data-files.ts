import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { exportFormats } from "./data/exports.ts";
import { waysOf } from "./feeds/documents.ts";
import { writeFeed } from "./feeds/write.ts";
import type { Site } from "./site.ts";
import type { Address } from "./urls.ts";

/**
 * Writes the feeds and the files to take away into the site's folder. There are four for each author, more than all
 * pages together: as templates they would take several times the memory and the time of their writing.
 */
export function writeDataFiles(site: Site, output: string): void {
  const folders = new Set<string>();
  const write = (at: Address, text: string): void => {
    const file = join(output, at);
    const folder = dirname(file);
    if (!folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      folders.add(folder);
    }
    writeFileSync(file, text);
  };
  for (const document of site.feeds.documents) write(waysOf(document).self, writeFeed(document, site));
  for (const { bundle, format } of site.exports)
    write(bundle.at(format), exportFormats[format].write(bundle, site));
}
