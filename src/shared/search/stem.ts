import { stemmer } from "stemmer";

/** Porter's algorithm is for English words in plain letters. */
const ENGLISH = /^[a-z]{3,}$/;

/** What the forms of an English word have in common: `coding` and `codes` are `code`. Other words stay as they are. */
export function stem(word: string): string {
  return ENGLISH.test(word) ? stemmer(word) : word;
}
