import { stemmer } from "stemmer";

/** Words that Porter's algorithm applies to: plain letters. */
const ENGLISH = /^[a-z]{3,}$/;

/** The stem of an English word: `code` for `coding` and `codes`. Other words are unchanged. */
export function stem(word: string): string {
  return ENGLISH.test(word) ? stemmer(word) : word;
}
