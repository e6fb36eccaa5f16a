import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Paper } from "../../library/types.ts";
import { searchFacts } from "../../site/search/search-facts.ts";
import { PART_SIZE, type SearchPart, searchParts } from "../../site/search/search-parts.ts";
import { type SearchRecord, searchAddress, searchRecord } from "../../site/search/search-record.ts";
import type { Site } from "../../site/site.ts";
import { linkAll } from "../files.ts";
import { writePartFiles } from "./write-part.ts";

/** Builds a site's search index while its pages are written. */
export interface SearchIndex {
  /** Adds the search records of papers, in any order. */
  add(records: readonly SearchRecord[]): void;
  /** Reuses a part from the folder of the previous build; its papers then need no records. */
  take(part: SearchPart, from: string): void;
  /** Writes the remaining parts and moves the index into place. */
  close(): Promise<void>;
}

/**
 * Writes the index to the folder `place`, one subfolder per part, and replaces any earlier index. The same papers
 * give the same bytes. `parts.json` next to the parts has the facts that related sites need; without papers it is the
 * only file.
 *
 * @param papers in the library's order, so that equal papers rank the same in every build
 * @param recordOf creates the records that have not been added when the index is closed
 * @param writePart writes the files of a part into a folder
 */
export function createSearchIndex(
  papers: readonly Paper[],
  place: string,
  recordOf: (paper: Paper) => SearchRecord,
  partSize = PART_SIZE,
  writePart: (records: readonly SearchRecord[], folder: string) => Promise<void> = writePartFiles,
): SearchIndex {
  const folder = resolve(place);
  const made = `${folder}.new`;
  rmSync(made, { recursive: true, force: true });
  const parts = searchParts(papers, partSize).map((part) => ({
    ...part,
    records: new Map<string, SearchRecord>(),
    done: false,
  }));
  const partOf = new Map(parts.flatMap((part) => part.papers.map((paper) => [searchAddress(paper), part])));
  let writing = Promise.resolve();
  const write = (part: (typeof parts)[number]): void => {
    part.done = true;
    const whole = part.papers.map((paper) => part.records.get(searchAddress(paper)) ?? recordOf(paper));
    part.records.clear();
    const into = join(made, String(part.number));
    writing = writing.then(() => writePart(whole, into));
    writing.catch(() => undefined); // said where the index is closed
  };
  return {
    add(records) {
      for (const record of records) {
        const at = record.url;
        const part = partOf.get(at);
        if (part === undefined || part.done) continue;
        part.records.set(at, record);
        if (part.records.size === part.papers.length) write(part);
      }
    },
    take({ number }, from) {
      const part = parts[number - 1];
      if (part === undefined) return;
      part.done = true;
      linkAll(from, join(made, String(number)));
    },
    async close() {
      for (const part of parts) if (!part.done) write(part);
      await writing;
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(made, { recursive: true });
      writeFileSync(join(made, "parts.json"), `${JSON.stringify(searchFacts(papers, parts.length))}\n`);
      renameSync(made, folder);
    },
  };
}

/** Builds the index of a site whose pages are rendered on request; otherwise like `createSearchIndex`. */
export async function writeSearchIndex(site: Site, place: string, partSize = PART_SIZE): Promise<void> {
  const { papers } = site.library;
  await createSearchIndex(papers, place, (paper) => searchRecord(site, paper), partSize).close();
}
