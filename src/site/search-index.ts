import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import type { Paper } from "../library/types.ts";
import { linkAll } from "./files.ts";
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

/** A part of the index: its number, from 1, and its papers. */
export interface SearchPart {
  readonly number: number;
  readonly papers: readonly Paper[];
}

/** The papers in parts: part 1 has the oldest, so that a part once full stays as it is. */
export function searchParts(papers: readonly Paper[], size = PART): readonly SearchPart[] {
  const parts: SearchPart[] = [];
  for (let end = papers.length; end > 0; end -= size)
    parts.push({ number: parts.length + 1, papers: papers.slice(Math.max(0, end - size), end) });
  return parts;
}

/** Pagefind's ready-made interfaces, of which the search page uses none. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Makes the search index of a site's papers while their pages are printed. */
export interface SearchIndex {
  /** Takes what papers are searched by, in any order. */
  add(records: readonly SearchRecord[]): void;
  /** Takes a whole part from a folder of an earlier build; no record of its papers is needed then. */
  take(part: SearchPart, from: string): void;
  /** Waits until all is written. Throws an Error with Pagefind's own words, such as when it has no program for this machine. */
  close(): Promise<void>;
}

/**
 * Makes the index in the folder `place`, in the place of the one that was there: a folder for each part. The same
 * papers give the same bytes. Beside the parts stands what sisters must know; without a paper that is all.
 *
 * @param papers in the library's order, so that equal papers rank the same in every build
 * @param recordOf makes the records that nobody has brought when the index is closed
 */
export function createSearchIndex(
  papers: readonly Paper[],
  place: string,
  recordOf: (paper: Paper) => SearchRecord,
  partSize = PART,
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
    writing = writing.then(() => writePart(whole, join(made, String(part.number))));
    writing.catch(() => undefined); // said where the index is closed
  };
  return {
    add(records) {
      for (const record of records) {
        const at = record.url.slice(0, record.url.indexOf("#"));
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

/** Makes the index of a site whose pages are printed apart; otherwise as `createSearchIndex`. */
export async function writeSearchIndex(site: Site, place: string, partSize = PART): Promise<void> {
  const { papers } = site.library;
  await createSearchIndex(papers, place, (paper) => searchRecord(site, paper), partSize).close();
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
