import { ByteReader, ByteWriter } from "./bytes.ts";

/** The header of an index part: its files, and its papers' facts in columns. */
export interface PartFacts {
  /** Changes if anything in the part changes. */
  readonly version: string;
  /** How many papers share a file with what is shown of them. */
  readonly papersAFile: number;
  /** The first stem in each file of words, ascending. */
  readonly firstStems: readonly string[];
  /** Slugs of categories; `PaperColumns` has their indices. */
  readonly categories: readonly string[];
  readonly papers: readonly PaperColumns[];
}

/** The facts by which results are filtered, counted and sorted. */
export interface PaperColumns {
  readonly categories: readonly number[];
  /** Year, month and day as one number, 20260512, with zeros for unknown parts. */
  readonly date: number;
  /** In thousandths; undefined if there is none. */
  readonly score: number | undefined;
  readonly code: boolean;
  /** Number of words in the title. */
  readonly titleLength: number;
}

/** Writes the facts of a part, one column after the other. */
export function writePart({ version, papersAFile, firstStems, categories, papers }: PartFacts): Uint8Array {
  const writer = new ByteWriter();
  writer.text(version);
  writer.number(papersAFile);
  for (const texts of [firstStems, categories]) {
    writer.number(texts.length);
    for (const text of texts) writer.text(text);
  }
  writer.number(papers.length);
  for (const { categories: theirs } of papers) {
    writer.number(theirs.length);
    for (const category of theirs) writer.number(category);
  }
  let before = 0;
  for (const { date } of papers) {
    writer.signed(date - before);
    before = date;
  }
  for (const { score } of papers)
    writer.number(score === undefined ? 0 : score < 0 ? -2 * score : 2 * score + 1);
  for (const { code, titleLength } of papers) writer.number(2 * titleLength + Number(code));
  return writer.finish();
}

/** Reads what `writePart` wrote. */
export function readPart(bytes: Uint8Array): PartFacts {
  const reader = new ByteReader(bytes);
  const texts = () => Array.from({ length: reader.number() }, () => reader.text());
  const version = reader.text();
  const papersAFile = reader.number();
  const [firstStems, categories] = [texts(), texts()];
  const column = <T>(read: () => T): readonly T[] => Array.from({ length: count }, read);
  const count = reader.number();
  const theirs = column(() => Array.from({ length: reader.number() }, () => reader.number()));
  let date = 0;
  const dates = column(() => {
    date += reader.signed();
    return date;
  });
  const scores = column(() => readScore(reader.number()));
  const titles = column(() => reader.number());
  const papers = theirs.map((each, k) => ({
    categories: each,
    date: dates[k] ?? 0,
    score: scores[k],
    code: (titles[k] ?? 0) % 2 === 1,
    titleLength: Math.floor((titles[k] ?? 0) / 2),
  }));
  return { version, papersAFile, firstStems, categories, papers };
}

function readScore(stored: number): number | undefined {
  if (stored === 0) return undefined;
  return stored % 2 === 0 ? -stored / 2 : (stored - 1) / 2;
}

/** `2026-05` as 20260500. */
export function dateNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return 10_000 * year + 100 * month + day;
}
