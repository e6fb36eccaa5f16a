import { readdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { PagefindIndex } from "pagefind";
import type { SearchRecord } from "../../site/search-record.ts";

/** Records on their way to Pagefind at once: enough to keep it busy, few enough to take no memory here. */
const BATCH = 200;

/** Up to here a result is a file of its own; beyond, `SHARED` papers stand in a file together. */
const MOST_SINGLE = 2000;
const SHARED = 8;

/**
 * Characters in a part of which two are written at a time. Pagefind takes some hundred bytes of memory for each while it
 * writes, so that two parts with whole abstracts would take more than a machine may have.
 */
const LIGHT = 5_000_000;

/** Pagefind's ready-made interfaces, of which the search page uses none. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Writes parts of a search index, each into a folder of its own. */
export interface PartWriter {
  write(records: readonly SearchRecord[], folder: string): void;
  /** Waits until all is written. Throws an Error with Pagefind's own words. */
  close(): Promise<void>;
}

interface Job {
  readonly records: readonly SearchRecord[];
  readonly folder: string;
}

type Pagefind = Pick<typeof import("pagefind"), "createIndex" | "close">;

/**
 * While pages are printed, which keeps every core busy, one part is written after the other. Pagefind works on one core
 * alone: what is left when the pages are done is written two parts at a time.
 */
export function createPartWriter(): PartWriter {
  const waiting: Job[] = [];
  const work = async (start: () => Promise<Pagefind>): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift())
      await writePart(await start(), job);
  };
  let writing = Promise.resolve();
  return {
    write(records, folder) {
      waiting.push({ records, folder });
      writing = writing.then(() => work(() => import("pagefind")));
      writing.catch(() => undefined); // said where the index is closed
    },
    async close() {
      const several = waiting.length > 1 && waiting.every(isLight) && availableParallelism() > 1;
      await Promise.all([writing, several && work(anotherPagefind)]);
    },
  };
}

function isLight({ records }: Job): boolean {
  return records.reduce((sum, { content }) => sum + content.length, 0) < LIGHT;
}

/** The module starts one program for all who import it; under another name it is another module, with its own. */
async function anotherPagefind(): Promise<Pagefind> {
  return import(`${import.meta.resolve("pagefind")}?another`);
}

async function writePart(program: Pagefind, { records, folder: outputPath }: Job): Promise<void> {
  try {
    const index = await newIndex(program, records.length);
    await addAll(index, records);
    complain((await index.writeFiles({ outputPath })).errors);
  } finally {
    // Pagefind is a program of its own: its memory goes with it.
    await program.close();
  }
  for (const name of readdirSync(outputPath).filter((name) => UNUSED.test(name)))
    rmSync(join(outputPath, name));
}

async function newIndex({ createIndex }: Pagefind, papers: number): Promise<PagefindIndex> {
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
