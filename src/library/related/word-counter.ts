import { joins } from "./document-frequency.ts";
import { Int32List } from "./int32-list.ts";
import { stem, visitWords } from "./words.ts";

/** A paper's title and abstract in plain text. */
export interface ComparableText {
  readonly title: string;
  readonly abstract: string;
}

/** Limits per paper. */
export interface TermOptions {
  /** Maximum number of words per paper. */
  readonly words: number;
  /** Maximum number of characters of the abstract. */
  readonly characters: number;
  /** Whether pairs of adjacent words count as words, too. */
  readonly compounds: boolean;
}

/** The words of a text in order of first occurrence, with their counts. */
export interface CountedWords {
  /** Their stems' numbers. */
  readonly stems: readonly number[];
  readonly times: readonly number[];
}

/** Counts the words of texts. Each word is stemmed once; stems are numbered in order of first occurrence. */
export interface WordCounter {
  /** Counts the words and compounds of a text, title first. */
  count(text: ComparableText, options: TermOptions): CountedWords;
  /** The stem of a word. */
  stem(word: string): string;
  /** The stem of a number. */
  stemOf(number: number): string;
}

/** A word in the title counts this many times. */
const TITLE = 3;
/** More than the number of stems. */
const STEMS = 2 ** 26;

/** Numbers the stems of words and compounds. */
function numberStems() {
  const stems: string[] = [];
  const byStem = new Map<string, number>();
  const byWord = new Map<string, number>();
  /** The numbers of compounds by the numbers of their stems. */
  const byPair = new Map<number, number>();
  /** Per stem: 1 if it can be part of a compound, 2 if not, 0 if unknown. */
  const joinable = new Int32List();

  const stemOf = (number: number): string => stems[number] ?? "";
  const stemNumber = (word: string): number => {
    const known = byWord.get(word);
    if (known !== undefined) return known;
    const found = stem(word);
    const number = byStem.get(found) ?? stems.length;
    if (number === stems.length) {
      stems.push(found);
      byStem.set(found, number);
    }
    byWord.set(word, number);
    return number;
  };
  const compoundNumber = (first: number, second: number): number => {
    const pair = first * STEMS + second;
    const known = byPair.get(pair);
    if (known !== undefined) return known;
    const number = stems.length;
    stems.push(`${stemOf(first)} ${stemOf(second)}`);
    byPair.set(pair, number);
    return number;
  };
  const canJoin = (number: number): boolean => {
    if (joinable.at(number) === 0) joinable.set(number, joins(stemOf(number)) ? 1 : 2);
    return joinable.at(number) === 1;
  };
  return { stemOf, stemNumber, compoundNumber, canJoin };
}

/** Creates a counter without words. */
export function createWordCounter(): WordCounter {
  const { stemOf, stemNumber, compoundNumber, canJoin } = numberStems();
  /** Counts of stems in the current text; all 0 between texts. */
  const uses = new Int32List();
  const count = ({ title, abstract }: ComparableText, { characters, compounds }: TermOptions) => {
    const counted: number[] = [];
    const add = (number: number, times: number): void => {
      const before = uses.at(number);
      if (before === 0) counted.push(number);
      uses.set(number, before + times);
    };
    const addText = (text: string, times: number): void => {
      let last = -1;
      visitWords(text, (word, follows) => {
        const number = stemNumber(word);
        add(number, times);
        if (!compounds) return;
        const joined = canJoin(number);
        if (joined && follows && last >= 0) add(compoundNumber(last, number), times);
        last = joined ? number : -1;
      });
    };
    addText(title, TITLE);
    addText(abstract.slice(0, characters), 1);
    const times = counted.map((number) => uses.at(number));
    for (const number of counted) uses.set(number, 0);
    return { stems: counted, times };
  };
  return { count, stem: (word) => stemOf(stemNumber(word)), stemOf };
}

/** A counter that also caches the counts of each text, for sites that are rebuilt with nearly the same papers. */
export function createCachedWordCounter(): WordCounter {
  const counter = createWordCounter();
  // By title, then by abstract: a joined key would have to be created each time.
  const known = new Map<string, Map<string, CountedWords>>();
  let characters = Number.NaN;
  let compounds = false;
  return {
    ...counter,
    count(text, options) {
      if (options.characters !== characters || options.compounds !== compounds) known.clear();
      ({ characters, compounds } = options);
      const titled = known.get(text.title) ?? new Map<string, CountedWords>();
      known.set(text.title, titled);
      const counted = titled.get(text.abstract) ?? counter.count(text, options);
      titled.set(text.abstract, counted);
      return counted;
    },
  };
}
