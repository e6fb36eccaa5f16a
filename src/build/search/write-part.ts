import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { writeAuthors, writeSpelling } from "../../shared/search/lists-file.ts";
import { dateNumber, type PaperColumns, writePart } from "../../shared/search/part-file.ts";
import { writeShown } from "../../shared/search/shown-paper.ts";
import { stem } from "../../shared/search/stem.ts";
import { writeAbstractPlaces, writeWords } from "../../shared/search/words-file.ts";
import type { SearchRecord } from "../../site/search/search-record.ts";
import { fingerprint } from "../fingerprint.ts";
import { type CollectedWord, collectWords } from "./collect-words.ts";

/** How an index is split into files: a few large ones, or many small ones, of which a search downloads less. */
interface FileSizes {
  /** Number of uses after which the next file of words begins. */
  readonly uses: number;
  /** Number of papers in a file of what results show. */
  readonly papers: number;
}

/** Maximum number of papers for which a first search stays below 150 kB with large files. */
const FEW_PAPERS = 2000;
const LARGE_FILES: FileSizes = { uses: 6000, papers: 6 };
/** 3,000 uses are some 8 kB compressed, with their places in abstracts. */
const SMALL_FILES: FileSizes = { uses: 3000, papers: 4 };
/** The letters of a word count as this many uses. */
const WORD_ITSELF = 3;
/** From this many papers on, words of a single paper are not used for corrections: most are misspelt themselves. */
const MANY_PAPERS = 2000;
/** Number of papers or files to process before yielding. */
const BATCH = 50;

/**
 * Writes a part of the index into a folder: `part.bin`, the files `words/`, `places/` and `papers/`, counted from 0,
 * `spelling.bin` and `authors.bin`; each gzipped, so that servers need not. The same records give the same bytes.
 */
export async function writePartFiles(records: readonly SearchRecord[], folder: string): Promise<void> {
  for (const name of ["words", "places", "papers"]) mkdirSync(join(folder, name), { recursive: true });
  const written: string[] = [];
  const put = (path: string, content: Uint8Array | string): void => {
    const bytes = gzipSync(content, { level: 9 });
    // The gzip header's operating system byte, the only one that may differ between machines.
    bytes[9] = 255;
    writeFileSync(join(folder, path), bytes);
    written.push(fingerprint(Buffer.from(bytes).toString("base64")));
  };
  const sizes = records.length > FEW_PAPERS ? SMALL_FILES : LARGE_FILES;
  const words = collectWords();
  const titleLengths: number[] = [];
  for await (const record of withPauses(records)) titleLengths.push(words.add(record));
  const files = splitIntoFiles(words.words(), sizes.uses);
  for await (const [number, file] of withPauses([...files.entries()])) putWords(put, number, file);
  for await (const [number, group] of withPauses([...splitIntoGroups(records, sizes.papers).entries()]))
    put(`papers/${number}.bin`, writeShown(group.map(({ shown }) => shown)));
  put("spelling.bin", writeSpelling(spellingOf(files.flat(), records.length)));
  put("authors.bin", writeAuthors(authorsOf(records)));
  const facts = factsOf(records, titleLengths);
  put(
    "part.bin",
    writePart({
      version: fingerprint(written).slice(0, 12),
      papersAFile: sizes.papers,
      firstStems: files.map(firstStem),
      ...facts,
    }),
  );
}

type Put = (path: string, content: Uint8Array | string) => void;

/** Groups words by stem, so that all forms of a stem are in one file. */
function splitIntoFiles(words: Iterable<CollectedWord>, most: number): readonly (readonly CollectedWord[])[] {
  const sorted = [...words]
    .map((word) => ({ word, stem: stem(word.word) }))
    .sort((a, b) => compare(a.stem, b.stem) || compare(a.word.word, b.word.word));
  const files: CollectedWord[][] = [];
  let [uses, before] = [Number.POSITIVE_INFINITY, ""];
  for (const { word, stem } of sorted) {
    if (uses >= most && stem !== before) {
      files.push([]);
      uses = 0;
    }
    files.at(-1)?.push(word);
    uses += word.paperCount + WORD_ITSELF;
    before = stem;
  }
  return files;
}

function firstStem([first]: readonly CollectedWord[]): string {
  return first === undefined ? "" : stem(first.word);
}

function putWords(put: Put, number: number, file: readonly CollectedWord[]): void {
  const found = file.map(({ word, occurrences }) => ({ word, ...occurrences() }));
  const words = found.map(({ word, papers, abstract, title, authors }) => ({
    word,
    papers,
    uses: papers.map((_, k) => ({
      times: abstract[k]?.length ?? 0,
      title: title[k] ?? [],
      authors: authors[k] ?? [],
    })),
  }));
  put(`words/${number}.bin`, writeWords(words));
  put(`places/${number}.bin`, writeAbstractPlaces(found.map(({ abstract }) => abstract)));
}

function splitIntoGroups(
  records: readonly SearchRecord[],
  size: number,
): readonly (readonly SearchRecord[])[] {
  return Array.from({ length: Math.ceil(records.length / size) }, (_, k) =>
    records.slice(k * size, (k + 1) * size),
  );
}

/** Yields to the event loop now and then, so that pages can be written or served in the meantime. */
async function* withPauses<T>(all: readonly T[]): AsyncIterable<T> {
  for (const [k, each] of all.entries()) {
    if (k % BATCH === BATCH - 1) await setImmediate();
    yield each;
  }
}

/** Words for spelling corrections: letters only, no numbers. */
function spellingOf(words: readonly CollectedWord[], papers: number) {
  return words
    .filter(
      ({ word, written, paperCount }) =>
        written && /^\p{Ll}{3,30}$/u.test(word) && (papers < MANY_PAPERS || paperCount > 1),
    )
    .map(({ word, paperCount }) => ({ word, count: paperCount }))
    .sort((a, b) => compare(a.word, b.word));
}

function authorsOf(records: readonly SearchRecord[]) {
  const authors = new Map<string, number[]>();
  for (const [k, { authorLabels }] of records.entries())
    for (const label of new Set(authorLabels)) {
      const papers = authors.get(label) ?? [];
      authors.set(label, papers);
      papers.push(k);
    }
  return [...authors].sort(([a], [b]) => compare(a, b)).map(([label, papers]) => ({ label, papers }));
}

function factsOf(records: readonly SearchRecord[], titleLengths: readonly number[]) {
  const categories = [...new Set(records.flatMap(({ shown }) => shown.categories))].sort(compare);
  const papers = records.map(
    ({ shown: { categories: theirs, date, score, code } }, k): PaperColumns => ({
      categories: theirs.map((category) => categories.indexOf(category)),
      date: dateNumber(date),
      score: score === null ? undefined : Math.round(1000 * score),
      code,
      titleLength: titleLengths[k] ?? 0,
    }),
  );
  return { categories, papers };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
