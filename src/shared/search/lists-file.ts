import { ByteReader, ByteWriter } from "./bytes.ts";
import { readPapers, sharedStart, writePapers } from "./words-file.ts";

/** A word for spelling corrections with its number of papers. */
export interface KnownWord {
  readonly word: string;
  readonly count: number;
}

/** Writes the words for spelling corrections, ascending. */
export function writeSpelling(words: readonly KnownWord[]): Uint8Array {
  const writer = new ByteWriter();
  writer.number(words.length);
  let before = "";
  for (const { word, count } of words) {
    const shared = sharedStart(before, word);
    writer.number(shared);
    writer.text(word.slice(shared));
    writer.number(count);
    before = word;
  }
  return writer.finish();
}

/** Reads what `writeSpelling` wrote. */
export function readSpelling(bytes: Uint8Array): readonly KnownWord[] {
  const reader = new ByteReader(bytes);
  let word = "";
  return Array.from({ length: reader.number() }, () => {
    word = word.slice(0, reader.number()) + reader.text();
    return { word, count: reader.number() };
  });
}

/** An author of the filter with their papers. */
export interface AuthorPapers {
  readonly label: string;
  readonly papers: readonly number[];
}

/** Writes the authors with several papers. */
export function writeAuthors(authors: readonly AuthorPapers[]): Uint8Array {
  const writer = new ByteWriter();
  writer.number(authors.length);
  for (const { label, papers } of authors) {
    writer.text(label);
    writer.number(papers.length);
    writePapers(writer, papers);
  }
  return writer.finish();
}

/** Reads what `writeAuthors` wrote. */
export function readAuthors(bytes: Uint8Array): readonly AuthorPapers[] {
  const reader = new ByteReader(bytes);
  return Array.from({ length: reader.number() }, () => ({
    label: reader.text(),
    papers: readPapers(reader, reader.number()),
  }));
}
