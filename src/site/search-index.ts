import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import type { Paper } from "../library/types.ts";
import { searchFacts } from "./search-facts.ts";
import { type SearchRecord, searchAddress, searchRecord } from "./search-record.ts";
import type { Site } from "./site.ts";

/** Records on their way to Pagefind at once: enough to keep it busy, few enough to take no memory here. */
const BATCH = 200;

/** Up to here a result is a file of its own; beyond, `SHARED` papers stand in a file together. */
const MOST_SINGLE = 2000;
const SHARED = 8;

/**
 * Papers in a part of the index. Pagefind takes some 120 kB of memory a paper while it writes, all of a part at
 * once: this is what bounds it.
 */
const PART = 10_000;

/** How many parts the index of so many papers has. */
export function partsOf(papers: number): number {
  return Math.ceil(papers / PART);
}

/** Pagefind's ready-made interfaces, of which the search page uses none. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Makes the search index of a site's papers while their pages are printed. */
export interface SearchIndex {
  /** Takes what papers are searched by, in any order. */
  add(records: readonly SearchRecord[]): void;
  /** Waits until all is written. Throws an Error with Pagefind's own words, such as when it has no program for this machine. */
  close(): Promise<void>;
}

/**
 * Makes the index in the folder `place`, in the place of the one that was there: a folder for each part, `1` with the
 * oldest papers, so that a part once full stays as it is. The same papers give the same bytes. Beside
 * the parts stands what sisters must know; without a paper that is all.
 *
 * @param papers in the library's order, so that equal papers rank the same in every build
 */
export function createSearchIndex(papers: readonly Paper[], place: string, partSize = PART): SearchIndex {
  const folder = resolve(place);
  const made = `${folder}.new`;
  rmSync(made, { recursive: true, force: true });
  const count = Math.ceil(papers.length / partSize);
  // Part `count` begins with the newest paper, so the parts' borders are counted from the end.
  const partAt = (at: number): number => Math.ceil((papers.length - at) / partSize);
  const places = new Map(papers.map((paper, at) => [searchAddress(paper), at]));
  const parts = Array.from({ length: count }, (_, k) => ({
    records: new Map<number, SearchRecord>(),
    size: k + 1 < count ? partSize : papers.length - k * partSize,
  }));
  let writing = Promise.resolve();
  return {
    add(records) {
      for (const record of records) {
        const at = places.get(record.url.slice(0, record.url.indexOf("#")));
        if (at === undefined) continue;
        const number = partAt(at);
        const part = parts[number - 1];
        part?.records.set(at, record);
        if (part === undefined || part.records.size < part.size) continue;
        const whole = [...part.records].sort(([a], [b]) => a - b).map(([, one]) => one);
        part.records.clear();
        writing = writing.then(() => writePart(whole, join(made, String(number))));
        writing.catch(() => undefined); // said where the index is closed
      }
    },
    async close() {
      await writing;
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(made, { recursive: true });
      writeFileSync(join(made, "parts.json"), `${JSON.stringify(searchFacts(papers, count))}\n`);
      renameSync(made, folder);
    },
  };
}

/** Makes the index of a site whose pages are printed apart; otherwise as `createSearchIndex`. */
export async function writeSearchIndex(site: Site, place: string, partSize = PART): Promise<void> {
  const { papers } = site.library;
  const index = createSearchIndex(papers, place, partSize);
  index.add(papers.map((paper) => searchRecord(site, paper)));
  await index.close();
}

async function writePart(records: readonly SearchRecord[], outputPath: string): Promise<void> {
  try {
    const index = await newIndex(records.length);
    await addAll(index, records);
    complain((await index.writeFiles({ outputPath })).errors);
  } finally {
    // Pagefind is a program of its own: its memory goes with it.
    await close();
  }
  for (const name of readdirSync(outputPath).filter((name) => UNUSED.test(name)))
    rmSync(join(outputPath, name));
}

async function newIndex(papers: number): Promise<PagefindIndex> {
  const maxFragments = Math.max(MOST_SINGLE, Math.ceil(papers / SHARED));
  const { index, errors } = await createIndex({ maxFragments });
  complain(errors);
  if (index === undefined) throw new Error("Pagefind made no index and did not say why.");
  return index;
}

async function addAll(index: PagefindIndex, records: readonly SearchRecord[]): Promise<void> {
  for (let k = 0; k < records.length; k += BATCH) {
    const answers = await Promise.all(
      records.slice(k, k + BATCH).map((record) => index.addCustomRecord(record)),
    );
    complain(answers.flatMap(({ errors }) => errors));
  }
}

function complain(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not make the search index: ${errors.join("; ")}`);
}
