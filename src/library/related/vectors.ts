import { isAscii } from "../names/ascii.ts";
import type { Paper } from "../types.ts";
import { documentFrequency, joins } from "./document-frequency.ts";
import { Int32List } from "./int32-list.ts";
import { topK } from "./top-k.ts";
import { compoundNumber, isCompound, stemNumber, stemOf, visitWords } from "./words.ts";

/** A paper's title and abstract in plain text. */
export interface ComparableText {
  readonly title: string;
  readonly abstract: string;
}

/** The most significant words of each paper with their weights. */
export interface Vectors {
  /** Word numbers; those of paper k are at `starts[k]` to `starts[k + 1]`, highest weight first. */
  readonly words: Int32Array;
  /** Their weights; the vector of all of a paper's words has length 1. */
  readonly weights: Float64Array;
  readonly starts: Int32Array;
  /** Stems by number; a compound is two stems joined by a space. */
  readonly stems: readonly string[];
  /** Per stem: 1 for a compound. */
  readonly compounds: Uint8Array;
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

/** A word in the title counts this many times. */
const TITLE = 3;
/**
 * Weight of the prior, in papers, when estimating document frequencies: eleven papers cannot show that "propose" is
 * common and "watermark" is not.
 */
const PRIOR_DOCUMENTS = 1000;

/** The words of a text in order of first occurrence, with their counts. */
export interface CountedWords {
  /** Their stems' numbers. */
  readonly stems: readonly number[];
  readonly times: readonly number[];
}

export type CountWords = (text: ComparableText, reach: TermOptions) => CountedWords;

/**
 * Computes the tf–idf weights of every paper's words.
 *
 * @param count gives the words of a paper
 */
export function tfidf(
  papers: readonly Paper[],
  textOf: (paper: Paper) => ComparableText,
  reach: TermOptions,
  count: CountWords = countWords,
): Vectors {
  const { stems, counted, counts, starts, papersWith } = numberWords(papers, (paper) =>
    count(textOf(paper), reach),
  );
  const idf = stems.map((word, k) => {
    // For words of other languages only the library itself provides frequencies.
    const share = documentFrequency.get(word) ?? (isAscii(word) ? 0 : papersWith.at(k) / papers.length);
    return Math.log((papers.length + PRIOR_DOCUMENTS) / (papersWith.at(k) + PRIOR_DOCUMENTS * share));
  });
  const compounds = Uint8Array.from(stems, (stem) => Number(isCompound(stem)));
  // The selected words of each paper overwrite the counted ones.
  const weights = new Float64Array(papers.length * reach.words);
  const words = new Int32Array(papers.length * reach.words);
  const kept = new Int32Array(papers.length + 1);
  const heaviest = topK(reach.words);
  let end = 0;
  for (let paper = 0; paper < papers.length; paper++) {
    heaviest.clear();
    let squares = 0;
    for (let k = starts.at(paper); k < starts.at(paper + 1); k++) {
      const word = counted.at(k);
      const weight = (1 + logarithm(counts.at(k))) * (idf[word] ?? 0);
      const shared = papersWith.at(word) > 1;
      // A compound that no other paper has adds nothing to its words.
      if (shared || compounds[word] === 0) squares += weight * weight;
      // A word that no other paper uses cannot relate papers.
      if (shared) heaviest.offer(word, weight);
    }
    const length = Math.sqrt(squares) || 1;
    for (let k = 0; k < heaviest.length; k++) {
      words[end] = heaviest.wordAt(k);
      weights[end] = heaviest.weightAt(k) / length;
      end += 1;
    }
    kept[paper + 1] = end;
  }
  return {
    words: words.slice(0, end),
    weights: weights.slice(0, end),
    starts: kept,
    stems,
    compounds: Uint8Array.from(stems, (stem) => Number(isCompound(stem))),
  };
}

/** Most counts are small, so a few precomputed logarithms suffice. */
const logarithms = Float64Array.from({ length: 64 }, (_, k) => Math.log(k));

function logarithm(count: number): number {
  return logarithms[count] ?? Math.log(count);
}

/** The word numbers of each paper with their counts: those of paper k begin at `starts[k]`. */
interface Counted {
  readonly stems: readonly string[];
  readonly counted: Int32List;
  readonly counts: Int32List;
  readonly starts: Int32List;
  /** How many papers use each word. */
  readonly papersWith: Int32List;
}

function numberWords(papers: readonly Paper[], wordsOf: (paper: Paper) => CountedWords): Counted {
  // Words are numbered from 1 in the order in which this library uses them, regardless of other libraries.
  const numbers = new Int32List();
  const stems: string[] = [];
  const [counted, counts, starts, papersWith] = [
    new Int32List(),
    new Int32List(),
    new Int32List(),
    new Int32List(),
  ];
  for (const paper of papers) {
    starts.push(counted.length);
    const words = wordsOf(paper);
    for (let k = 0; k < words.stems.length; k++) {
      const word = words.stems[k] ?? 0;
      if (numbers.at(word) === 0) {
        stems.push(stemOf(word));
        numbers.set(word, stems.length);
      }
      const number = numbers.at(word) - 1;
      papersWith.set(number, papersWith.at(number) + 1);
      counted.push(number);
      counts.push(words.times[k] ?? 0);
    }
  }
  starts.push(counted.length);
  return { stems, counted, counts, starts, papersWith };
}

/** Per stem: 1 if it can be part of a compound, 2 if not, 0 if unknown. */
const joinable = new Int32List();

function canJoin(stem: number): boolean {
  if (joinable.at(stem) === 0) joinable.set(stem, joins(stemOf(stem)) ? 1 : 2);
  return joinable.at(stem) === 1;
}

/** Counts of stems in the current text; all 0 between texts. */
const uses = new Int32List();

/** Counts the words and compounds of a text, title first. */
export function countWords(
  { title, abstract }: ComparableText,
  { characters, compounds }: TermOptions,
): CountedWords {
  const stems: number[] = [];
  const add = (number: number, times: number): void => {
    const before = uses.at(number);
    if (before === 0) stems.push(number);
    uses.set(number, before + times);
  };
  const count = (text: string, times: number): void => {
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
  count(title, TITLE);
  count(abstract.slice(0, characters), 1);
  const times = stems.map((number) => uses.at(number));
  for (const number of stems) uses.set(number, 0);
  return { stems, times };
}

/** Memoizes the counts of each text, for sites that are rebuilt repeatedly with nearly the same papers. */
export function rememberedCounts(): CountWords {
  // By title, then by abstract: a joined key would have to be created each time.
  const known = new Map<string, Map<string, CountedWords>>();
  let characters = Number.NaN;
  let compounds = false;
  return (text, reach) => {
    if (reach.characters !== characters || reach.compounds !== compounds) known.clear();
    ({ characters, compounds } = reach);
    const titled = known.get(text.title) ?? new Map<string, CountedWords>();
    known.set(text.title, titled);
    const counted = titled.get(text.abstract) ?? countWords(text, reach);
    titled.set(text.abstract, counted);
    return counted;
  };
}
