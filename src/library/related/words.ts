import { stemmer } from "stemmer";
import { isAscii } from "../names/ascii.ts";

/** From two characters on, begun by a letter: numbers alone say little about what a text is about. */
const WORD = /\p{L}[\p{L}\p{M}\p{N}]+/gu;
/** The same in a text in ASCII, as most are. */
const ASCII_WORD = /[A-Za-z][A-Za-z0-9]+/g;

/** The words of a text in order: `Real-Time Coding` → `Real`, `Time`, `Coding`. */
export function wordsIn(text: string): readonly string[] {
  return text.match(isAscii(text) ? ASCII_WORD : WORD) ?? [];
}

/** Stems by their numbers, the numbers of stems, and those of words, each of which is asked for a hundred times. */
const stems: string[] = [];
const byStem = new Map<string, number>();
const byWord = new Map<string, number>();

/**
 * What the forms of an English word have in common, in lower case (Porter's algorithm): `Coding` and `codes` are both
 * `code`. Words of other languages mostly stay as they are.
 */
export function stem(word: string): string {
  return stemOf(stemNumber(word));
}

/** The number of a word's stem, from 0, by which it is counted, in the order in which stems were met. */
export function stemNumber(word: string): number {
  const known = byWord.get(word);
  if (known !== undefined) return known;
  const found = stemmer(word.toLowerCase());
  const number = byStem.get(found) ?? stems.length;
  if (number === stems.length) {
    stems.push(found);
    byStem.set(found, number);
  }
  byWord.set(word, number);
  return number;
}

/** The stem of a number. */
export function stemOf(number: number): string {
  return stems[number] ?? "";
}
