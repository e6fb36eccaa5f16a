import { stemmer } from "stemmer";

/** From two characters on, begun by a letter: numbers alone say little about what a text is about. */
const WORD = /\p{L}[\p{L}\p{M}\p{N}]+/gu;

/** Words and their stems, each of which is asked for a hundred times. */
const stems = new Map<string, string>();

/** The words of a text in order: `Real-Time Coding` → `Real`, `Time`, `Coding`. */
export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/**
 * What the forms of an English word have in common, in lower case (Porter's algorithm): `Coding` and `codes` are both
 * `code`. Words of other languages mostly stay as they are.
 */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = stemmer(word.toLowerCase());
  stems.set(word, found);
  return found;
}
