import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Library } from "../../library/types.ts";
import { searchFacts } from "../../site/search/search-facts.ts";
import { PART_SIZE, type SearchPart, searchParts } from "../../site/search/search-parts.ts";
import {
  type SearchedSite,
  type SearchRecord,
  searchAddress,
  searchRecord,
} from "../../site/search/search-record.ts";
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

/** The data that an index is built from. Equal papers rank in the library's order, the same in every build. */
type IndexedSite = SearchedSite & { readonly library: Pick<Library, "papers"> };

interface SearchIndexOptions {
  /** Maximum number of papers in a part. */
  readonly partSize?: number;
  /** Writes the files of a part into a folder. */
  readonly writePart?: (records: readonly SearchRecord[], folder: string) => Promise<void>;
}

/**
 * Writes the index to the folder `place`, one subfolder per part, and replaces any earlier index. The same papers
 * give the same bytes. `parts.json` next to the parts has the facts that related sites need; without papers it is the
 * only file.
 *
 * @param site the records of its papers that have not been added are created when the index is closed
 */
export function createSearchIndex(
  site: IndexedSite,
  place: string,
  { partSize = PART_SIZE, writePart = writePartFiles }: SearchIndexOptions = {},
): SearchIndex {
  const { papers } = site.library;
  const folder = resolve(place);
  const made = `${folder}.new`;
  rmSync(made, { recursive: true, force: true });
  const parts = searchParts(papers, partSize).map(
    (part): PartInProgress => ({ ...part, records: new Map(), done: false }),
  );
  const partOf = new Map(parts.flatMap((part) => part.papers.map((paper) => [searchAddress(paper), part])));
  let writing = Promise.resolve();
  const write = (part: PartInProgress): void => {
    const records = takeRecords(site, part);
    writing = writing.then(() => writePart(records, join(made, String(part.number))));
    writing.catch(() => undefined); // handled where the index is closed
  };
  return {
    add(records) {
      for (const record of records) {
        const part = partOf.get(record.url);
        if (part === undefined || part.done) continue;
        part.records.set(record.url, record);
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
      mkdirSync(made, { recursive: true });
      writeFileSync(join(made, "parts.json"), `${JSON.stringify(searchFacts(papers, parts.length))}\n`);
      rmSync(folder, { recursive: true, force: true });
      renameSync(made, folder);
    },
  };
}

/** A part whose records are being collected. */
interface PartInProgress extends SearchPart {
  /** By address. */
  readonly records: Map<string, SearchRecord>;
  /** Whether it is written, being written, or reused. */
  done: boolean;
}

/** The records of a part's papers in order; missing ones are created. The part needs no more of them. */
function takeRecords(site: SearchedSite, part: PartInProgress): readonly SearchRecord[] {
  const records = part.papers.map(
    (paper) => part.records.get(searchAddress(paper)) ?? searchRecord(site, paper),
  );
  part.records.clear();
  part.done = true;
  return records;
}
