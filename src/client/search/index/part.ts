import {
  type AuthorPapers,
  type KnownWord,
  readAuthors,
  readSpelling,
} from "../../../shared/search/lists-file.ts";
import { type PartFacts, readPart } from "../../../shared/search/part-file.ts";
import { readShown, type ShownPaper } from "../../../shared/search/shown-paper.ts";
import { stem } from "../../../shared/search/stem.ts";
import { readAbstractPlaces, readWords, type StoredWord } from "../../../shared/search/words-file.ts";
import type { SiteFacts } from "../list.ts";

/** A word of a part, and the file that contains it. */
export interface PartWord extends StoredWord {
  readonly file: number;
}

/** A part of the index: some of a site's papers. Each file is read once, when it is first needed. */
export interface IndexPart {
  readonly site: SiteFacts;
  readonly facts: PartFacts;
  /** The forms of a word in the part, including itself. */
  formsOf(word: string): Promise<readonly PartWord[]>;
  /** Words with a prefix; only some if there are very many. */
  beginningWith(start: string): Promise<readonly PartWord[]>;
  /** A word's positions in the abstracts of its papers. */
  abstractPlaces(word: PartWord): Promise<readonly (readonly number[])[]>;
  /** The words for spelling corrections. */
  spelling(): Promise<readonly KnownWord[]>;
  /** The authors of the filter. */
  authors(): Promise<readonly AuthorPapers[]>;
  shown(paper: number): Promise<ShownPaper>;
}

/** Maximum number of files read for a prefix. */
const MOST_FILES = 3;

type Read = (path: string, cache?: RequestCache) => Promise<Uint8Array>;

/** Opens a part. @param read reads a file of its folder */
export async function openPart(read: Read, site: SiteFacts): Promise<IndexPart> {
  // Revalidated on each page load, because it has the version of all other files.
  const facts = readPart(await read("part.bin", "no-cache"));
  const { firstStems, version } = facts;
  const files = new Map<string, Promise<Uint8Array>>();
  const file = (path: string): Promise<Uint8Array> => once(files, path, () => read(`${path}?${version}`));
  const parsed = new Map<string, Promise<unknown>>();
  const parse = <T>(path: string, how: (bytes: Uint8Array) => T): Promise<T> =>
    once(parsed as Map<string, Promise<T>>, path, () => file(path).then(how));
  const wordsIn = (number: number) => parse(`words/${number}.bin`, (bytes) => withFile(bytes, number));
  return {
    site,
    facts,
    async formsOf(word) {
      const wanted = stem(word);
      const number = fileOf(firstStems, wanted);
      return number < 0
        ? []
        : [...(await wordsIn(number)).values()].filter((each) => stem(each.word) === wanted);
    },
    async beginningWith(start) {
      const numbers = [...new Set([fileOf(firstStems, stem(start)), ...filesFrom(firstStems, start)])];
      const words = await Promise.all(numbers.filter((number) => number >= 0).map(wordsIn));
      return words.flatMap((each) => [...each.values()]).filter(({ word }) => word.startsWith(start));
    },
    abstractPlaces: async (word) => (await parse(`places/${word.file}.bin`, readAbstractPlaces))(word),
    spelling: () => parse("spelling.bin", readSpelling),
    authors: () => parse("authors.bin", readAuthors),
    async shown(paper) {
      const path = `papers/${Math.floor(paper / facts.papersAFile)}.bin`;
      const papers = await parse(path, (bytes) => readShown(new TextDecoder().decode(bytes)));
      const found = papers[paper % facts.papersAFile];
      if (found === undefined) throw new Error(`There is no paper ${paper}.`);
      return found;
    },
  };
}

function withFile(bytes: Uint8Array, file: number): ReadonlyMap<string, PartWord> {
  return new Map([...readWords(bytes)].map(([word, stored]) => [word, { ...stored, file }]));
}

/** The index of the file that may contain a stem; -1 if all begin later. */
function fileOf(firstStems: readonly string[], stem: string): number {
  let [low, high] = [0, firstStems.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firstStems[middle] ?? "") <= stem) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function filesFrom(firstStems: readonly string[], start: string): readonly number[] {
  const first = fileOf(firstStems, start);
  const files = [first];
  for (let k = first + 1; firstStems[k]?.startsWith(start) && files.length < MOST_FILES; k++) files.push(k);
  return files;
}

/** Memoizes a promise; failures are not kept, so that the next call retries. */
function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const made = known.get(key) ?? make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}
