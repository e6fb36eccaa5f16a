import { ByteReader, ByteWriter } from "./bytes.ts";

/**
 * A file of words and of the papers that have them. For each word it has the length of the prefix shared with the
 * previous word (in UTF-16 units), the rest of the word, the number of papers, and the length of its postings; then
 * all postings. Postings of a word: its papers as differences, its uses (`packUse`), and its positions in titles and
 * names as differences.
 */
export interface Word {
  readonly word: string;
  /** Papers, ascending. */
  readonly papers: readonly number[];
  /** The word's use in each of them. */
  readonly uses: readonly Use[];
}

/** The occurrences of a word in a paper. */
export interface Use {
  /** How often it occurs in the abstract, at most 3. */
  readonly times: number;
  /** Its positions in the title, ascending, at most three. */
  readonly title: readonly number[];
  /** Its positions in the authors' names, ascending, at most 15; a position is skipped between two people. */
  readonly authors: readonly number[];
}

const MOST_TIMES = 3;
const MOST_IN_TITLE = 3;
const MOST_IN_AUTHORS = 15;

/** Writes words, in their order. */
export function writeWords(words: readonly Word[]): Uint8Array {
  const [head, body] = [new ByteWriter(), new ByteWriter()];
  head.number(words.length);
  let before = "";
  for (const { word, papers, uses } of words) {
    const start = body.length;
    writePapers(body, papers);
    for (const use of uses) body.number(packUse(use));
    for (const { title, authors } of uses) {
      writePlaces(body, title.slice(0, MOST_IN_TITLE));
      writePlaces(body, authors.slice(0, MOST_IN_AUTHORS));
    }
    const shared = sharedStart(before, word);
    head.number(shared);
    head.text(word.slice(shared));
    head.number(papers.length);
    head.number(body.length - start);
    before = word;
  }
  head.bytes(body.finish());
  return head.finish();
}

/** A word of a file, with lazily read postings. */
export interface StoredWord {
  readonly word: string;
  /** Its index in the file, from 0. */
  readonly place: number;
  /** How many papers have it. */
  readonly count: number;
  read(): Pick<Word, "papers" | "uses">;
}

/** Reads all words of data from `writeWords`. */
export function readWords(bytes: Uint8Array): ReadonlyMap<string, StoredWord> {
  const head = new ByteReader(bytes);
  const heads = Array.from({ length: head.number() }, () => ({
    shared: head.number(),
    rest: head.text(),
    count: head.number(),
    length: head.number(),
  }));
  const words = new Map<string, StoredWord>();
  let word = "";
  let start = head.place;
  for (const [place, { shared, rest, count, length }] of heads.entries()) {
    word = word.slice(0, shared) + rest;
    const from = start;
    words.set(word, { word, place, count, read: () => readUses(new ByteReader(bytes, from), count) });
    start += length;
  }
  return words;
}

function readUses(reader: ByteReader, count: number): Pick<Word, "papers" | "uses"> {
  const papers = readPapers(reader, count);
  const packed = papers.map(() => reader.number());
  const uses = packed.map((use) => ({
    times: use % 4,
    title: readPlaces(reader, Math.floor(use / 4) % 4),
    authors: readPlaces(reader, Math.floor(use / 16)),
  }));
  return { papers, uses };
}

function packUse({ times, title, authors }: Use): number {
  const inTitle = Math.min(title.length, MOST_IN_TITLE);
  return Math.min(times, MOST_TIMES) + 4 * inTitle + 16 * Math.min(authors.length, MOST_IN_AUTHORS);
}

/** Writes ascending numbers as differences. */
export function writePapers(writer: ByteWriter, papers: readonly number[]): void {
  let before = 0;
  for (const paper of papers) {
    writer.number(paper - before);
    before = paper;
  }
}

/** Reads `count` numbers that `writePapers` wrote. */
export function readPapers(reader: ByteReader, count: number): number[] {
  let paper = 0;
  return Array.from({ length: count }, () => {
    paper += reader.number();
    return paper;
  });
}

const writePlaces = writePapers;
const readPlaces = (reader: ByteReader, count: number): readonly number[] =>
  count === 0 ? NONE : readPapers(reader, count);
const NONE: readonly number[] = [];

/** Encodes the positions of words in abstracts, one file per file of words, in the order of each word's papers. */
export function writeAbstractPlaces(words: readonly (readonly (readonly number[])[])[]): Uint8Array {
  const [head, body] = [new ByteWriter(), new ByteWriter()];
  head.number(words.length);
  for (const papers of words) {
    const start = body.length;
    for (const places of papers) {
      body.number(places.length);
      writePlaces(body, places);
    }
    head.number(body.length - start);
  }
  head.bytes(body.finish());
  return head.finish();
}

/** The positions in each paper of the word at an index of the file. */
export function readAbstractPlaces(bytes: Uint8Array): (word: StoredWord) => readonly (readonly number[])[] {
  const head = new ByteReader(bytes);
  const lengths = Array.from({ length: head.number() }, () => head.number());
  let end = head.place;
  const starts = lengths.map((length) => {
    end += length;
    return end - length;
  });
  return ({ place, count }) => {
    const reader = new ByteReader(bytes, starts[place]);
    return Array.from({ length: count }, () => readPlaces(reader, reader.number()));
  };
}

/** The length of the common prefix of two words in UTF-16 units, without splitting surrogate pairs. */
export function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return /[\ud800-\udbff]/.test(b[shared - 1] ?? "") ? shared - 1 : shared;
}
