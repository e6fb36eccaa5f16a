import { type Output, output } from "../output.ts";
import type { Site } from "../site.ts";
import { writeExport } from "./exports.ts";

/** The export files of the library and of each digest, category and author. */
export function* exportOutputs(site: Site): Iterable<Output> {
  const { exports, library, summaries } = site;
  for (const scope of exports.scopes) {
    const { papers, formats, at } = exports.of(scope);
    for (const format of formats)
      yield output({
        url: at(format),
        framed: false,
        props: () => ({
          format,
          papers: "names" in scope ? summaries.brief(papers) : summaries.papers(papers),
          // Only JSON states the date of the newest digest; in other formats it would change every file with each
          // listing.
          updated: format === "json" ? library.digests[0]?.date : undefined,
        }),
        render: writeExport,
      });
  }
}
