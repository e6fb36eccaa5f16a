import {
  clampRound,
  forEachTrigram,
  keyOf,
  type Lexicon,
  type Seen,
  trigramCount,
} from "../model/lexicon.ts";
import { isCjk } from "../title-authors/cjk.ts";
import { countCjk } from "./count-cjk.ts";
import { chineseFamilyNames, japaneseFamilyNames } from "./family-names.ts";
import { groups } from "./groups.ts";
/** A paper as the corpus states it. */
export interface Sample {
  readonly title: string;
  readonly authors: readonly string[];
  readonly etAl: boolean;
  readonly abstract: string;
}

/** How often a token was counted as part of a name, and as a word. */
export interface Tally {
  given: number;
  family: number;
  word: number;
}

const nameToken = /^\p{L}[\p{L}'’-]+$|^\p{Lu}[\p{L}\d]+$/u;
const wordToken = /\p{L}[\p{L}'’]*(?:-\p{L}+)*/gu;

/** Counts in samples how often each token is a name and how often a word. */
export function countTokens(samples: readonly Sample[]): Lexicon {
  const tallies = new Map<string, Tally>();
  const tally = (key: string): Tally => {
    const known = tallies.get(key);
    if (known) return known;
    const fresh = { given: 0, family: 0, word: 0 };
    tallies.set(key, fresh);
    return fresh;
  };
  for (const sample of samples) countSample(sample, tally);
  for (const name of japaneseFamilyNames) tally(name).family += 2;
  for (const name of chineseFamilyNames) tally(name).family += 2;
  for (const group of groups) for (const token of group.split(" ")) tally(keyOf(token)).given += 4;
  return { tokens: keep(tallies), trigrams: countTrigrams(tallies) };
}

function countSample({ title, authors, abstract }: Sample, tally: (key: string) => Tally): void {
  countCjk({ title, authors, abstract }, tally);
  for (const name of authors) {
    const tokens = name.split(/\s+/).filter((token) => nameToken.test(token));
    tokens.forEach((token, i) => {
      const one = tally(keyOf(token));
      if (i > 0 && i === tokens.length - 1) one.family++;
      else one.given++;
    });
  }
  const words = new Set<string>();
  for (const [word] of `${title} ${abstract}`.matchAll(wordToken)) {
    words.add(keyOf(word));
    if (word.includes("-")) for (const part of word.split("-")) words.add(keyOf(part));
  }
  for (const word of words) if (word.length > 1) tally(word).word++;
}

// A token seen once says more about one paper than about the language.
function keep(tallies: ReadonlyMap<string, Tally>): Map<string, Seen> {
  const tokens = new Map<string, Seen>();
  for (const [key, { given, family, word }] of tallies) {
    if (key.length > 24 || !plain.test(key)) continue;
    const isName = given >= 2 || family >= 2;
    const isWord = word >= leastWord(key, isName);
    if (!isName && (!isWord || key.includes("-"))) continue;
    const seen = { given: level(given, 2), family: level(family, 2), word: isWord ? level(word, 2) : 0 };
    tokens.set(key, seen);
  }
  return tokens;
}

// There are many pairs of characters, and only frequent ones are informative.
function leastWord(key: string, isName: boolean): number {
  if (isName) return 2;
  return key.length === 2 && isCjk(key) ? 6 : 4;
}

const plain = /^[\p{Ll}\p{Lo}'’-]+$|^\p{Ll}[\p{Ll}\d]+$/u;

function level(count: number, least: number): number {
  return count < least ? 0 : Math.min(13, Math.round(Math.log2(count + 1)));
}

function countTrigrams(tallies: ReadonlyMap<string, Tally>): Int8Array {
  const names = new Float64Array(trigramCount).fill(0.5);
  const words = new Float64Array(trigramCount).fill(0.5);
  for (const [key, t] of tallies) {
    if (!/^[a-z'’-]+$/.test(key) || key.length < 2) continue;
    const isName = t.given + t.family > 0;
    const isWord = t.word >= 3 && !key.includes("-");
    if (isName === isWord) continue;
    forEachTrigram(key, (trigram) => {
      const into = isName ? names : words;
      into[trigram] = (into[trigram] ?? 0) + 1;
    });
  }
  return compare(names, words);
}

function compare(names: Float64Array, words: Float64Array): Int8Array {
  const sum = (all: Float64Array) => all.reduce((a, b) => a + b, 0);
  const shift = Math.log(sum(words) / sum(names));
  return Int8Array.from(names, (n, i) => {
    const w = words[i] ?? 0.5;
    return n + w < 2 ? 0 : clampRound(8 * (Math.log(n / w) + shift), 28);
  });
}
