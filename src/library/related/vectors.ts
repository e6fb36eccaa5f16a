import { isAscii } from "../names/ascii.ts";
import type { Paper } from "../types.ts";
import { documentFrequency, joins } from "./document-frequency.ts";
import { Int32List } from "./int32-list.ts";
import { topK } from "./top-k.ts";
import { compoundNumber, isCompound, stemNumber, stemOf, visitWords } from "./words.ts";

/** A paper's words, as they are to be compared: plain text without markup. */
export interface ComparableText {
  readonly title: string;
  readonly abstract: string;
}

/** Words of a paper that tell most about it, each with its weight. */
export interface Vectors {
  /** Word numbers; those of paper k are at `starts[k]` to `starts[k + 1]`, highest weight first. */
  readonly words: Int32Array;
  /** Their weights. The weights of all of a paper's words, squared, come to 1. */
  readonly weights: Float64Array;
  readonly starts: Int32Array;
  /** Stems by their numbers; a compound is two of them with a space between. */
  readonly stems: readonly string[];
  /** Of each stem: 1 for a compound. */
  readonly compounds: Uint8Array;
}

/** How much of a paper is looked at. */
export interface TermOptions {
  /** Maximum number of words per paper. */
  readonly words: number;
  /** How many characters of the abstract are read. */
  readonly characters: number;
  /** Whether two words one after the other count as one, too. */
  readonly compounds: boolean;
}

/** A word of the title counts as if the abstract used it this often. */
const TITLE = 3;
/**
 * How many papers the prior counts for when a word's document frequency is estimated: a digest of eleven papers
 * cannot tell that "propose" is common and "watermark" is not.
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
 * Weighs every paper's words by how often it uses them and how few papers do (tf–idf).
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
    // Of words of other languages nothing is known but what the library itself says.
    const share = documentFrequency.get(word) ?? (isAscii(word) ? 0 : papersWith.at(k) / papers.length);
    return Math.log((papers.length + PRIOR_DOCUMENTS) / (papersWith.at(k) + PRIOR_DOCUMENTS * share));
  });
  const compounds = Uint8Array.from(stems, (stem) => Number(isCompound(stem)));
  // The words of each paper that are kept take the place of those that were counted.
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
      // A compound of no other paper says nothing that its words do not.
      if (shared || compounds[word] === 0) squares += weight * weight;
      // A word that no other paper uses relates it to none.
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

/** Most words are used once or twice, so that a few logarithms are all that is wanted. */
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

/** Of each stem that was met: 1 if it can be a part of a compound, 2 if not. */
const joinable = new Int32List();

function canJoin(stem: number): boolean {
  if (joinable.at(stem) === 0) joinable.set(stem, joins(stemOf(stem)) ? 1 : 2);
  return joinable.at(stem) === 1;
}

/** How often the text at hand uses each stem; all 0 between texts. */
const uses = new Int32List();

/** Counts the words and compounds of a text, those of the title first. */
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

/** Counts the words of each text once: for sites that are made again and again, of nearly the same papers. */
export function rememberedCounts(): CountWords {
  // By title, then by abstract: a text that joins both would have to be made each time.
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
