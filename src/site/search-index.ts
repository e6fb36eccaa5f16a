import { readdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { type SearchRecord, searchRecords } from "./search-record.ts";
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

/**
 * Writes the search index of a site's papers into the folder `place`, in the place of the one that was there: a
 * folder for each part, `1` with the oldest papers, so that a part once full stays as it is. The same papers give
 * the same bytes. Nothing is written where there is no paper.
 *
 * @throws Error with Pagefind's own words, such as when it has no program for this machine
 */
export async function writeSearchIndex(site: Site, place: string, partSize = PART): Promise<void> {
  const folder = resolve(place);
  const made = `${folder}.new`;
  rmSync(made, { recursive: true, force: true });
  const records = searchRecords(site);
  for (let part = 1; (part - 1) * partSize < records.length; part += 1) {
    const to = records.length - (part - 1) * partSize;
    await writePart(records.slice(Math.max(0, to - partSize), to), join(made, String(part)));
  }
  rmSync(folder, { recursive: true, force: true });
  if (records.length > 0) renameSync(made, folder);
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
