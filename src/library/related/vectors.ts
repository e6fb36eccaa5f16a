import type { Paper } from "../types.ts";
import { commonWords } from "./common-words.ts";
import { stem, wordsIn } from "./words.ts";

/** A paper's words, as they are to be compared: plain text without markup. */
export interface ComparableText {
  readonly title: string;
  readonly abstract: string;
}

/** Words of a paper that tell most about it, each with its weight. */
export interface Vectors {
  /** Numbers of words; those of paper k stand from `starts[k]` to `starts[k + 1]`, heaviest first. */
  readonly words: Int32Array;
  /** Their weights. The weights of all of a paper's words, squared, come to 1. */
  readonly weights: Float64Array;
  readonly starts: Int32Array;
  /** Stems by their numbers. */
  readonly stems: readonly string[];
}

/** How much of a paper is looked at. */
export interface Reach {
  /** How many words stand for a paper. */
  readonly words: number;
  /** How many characters of the abstract are read. */
  readonly characters: number;
}

/** A word of the title counts as if the abstract used it this often. */
const TITLE = 2;
/**
 * How many papers of the world outside stand beside the digest's own when a word's rarity is judged: a digest of
 * eleven papers cannot tell that "propose" is common and "watermark" is not.
 */
const WORLD = 1000;

/** Weighs every paper's words by how often it uses them and how few papers do (tf–idf). */
export function weighWords(
  papers: readonly Paper[],
  textOf: (paper: Paper) => ComparableText,
  reach: Reach,
): Vectors {
  const numbers = new Map<string, number>();
  const papersWith: number[] = [];
  const counts = papers.map((paper) => {
    const counted = countWords(textOf(paper), reach, numbers);
    for (const word of counted.keys()) papersWith[word] = (papersWith[word] ?? 0) + 1;
    return counted;
  });
  const stems = [...numbers.keys()];
  const rarity = stems.map((word, k) =>
    Math.log((papers.length + WORLD) / ((papersWith[k] ?? 0) + WORLD * (shares.get(word) ?? 0))),
  );
  const [words, weights, starts] = [[] as number[], [] as number[], [0]];
  for (const counted of counts) {
    const weighed = [...counted].map(
      ([word, count]) => [word, (1 + Math.log(count)) * (rarity[word] ?? 0)] as const,
    );
    const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    // A word that no other paper uses relates it to none.
    const shared = weighed.filter(([word]) => (papersWith[word] ?? 0) > 1);
    shared.sort(([a, left], [b, right]) => right - left || a - b);
    for (const [word, weight] of shared.slice(0, reach.words)) {
      words.push(word);
      weights.push(weight / length);
    }
    starts.push(words.length);
  }
  return {
    words: Int32Array.from(words),
    weights: Float64Array.from(weights),
    starts: Int32Array.from(starts),
    stems,
  };
}

/** How often a text uses each word, by the word's number; words met for the first time are given the next one. */
function countWords(
  { title, abstract }: ComparableText,
  { characters }: Reach,
  numbers: Map<string, number>,
): Map<number, number> {
  const counts = new Map<number, number>();
  const count = (text: string, times: number): void => {
    for (const each of wordsIn(text)) {
      const word = stem(each);
      const number = numbers.get(word) ?? numbers.size;
      if (number === numbers.size) numbers.set(word, number);
      counts.set(number, (counts.get(number) ?? 0) + times);
    }
  };
  count(title, TITLE);
  count(abstract.slice(0, characters), 1);
  return counts;
}

const shares: ReadonlyMap<string, number> = new Map(
  commonWords
    .trim()
    .split("\n")
    .map((row) => {
      const [word = "", share] = row.split(" ");
      return [word, Number(share) / 1000];
    }),
);
