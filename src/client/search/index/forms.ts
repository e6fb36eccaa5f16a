import { UNSPACED } from "../../../shared/query/fold.ts";
import type { WeightedWord } from "./hits.ts";
import type { IndexPart } from "./part.ts";

const EXACT = 1;
/** `model` for `models`. */
const INFLECTED = 0.85;
/** `general` for `generative`, which have the same stem. */
const RELATED = 0.3;
/** `networks` for `net`. */
const BEGUN = 0.25;
/** Minimum length of a word to match as a prefix. */
const SHORTEST_START = 3;

/** The forms of a word in a part. */
export async function formsOf(part: IndexPart, word: string): Promise<readonly WeightedWord[]> {
  const found = await part.formsOf(word);
  return found.map((each) => ({ word: each, weight: nearness(each.word, word) }));
}

/** The words of a part with this prefix; in a script without spaces a letter matches any word that contains it. */
export async function begunBy(part: IndexPart, start: string): Promise<readonly WeightedWord[]> {
  const unspaced = UNSPACED.test(start);
  if (start.length < SHORTEST_START && !unspaced) return [];
  const found = await part.beginningWith(start);
  return found.map((word) => ({ word, weight: unspaced ? EXACT : BEGUN }));
}

function nearness(form: string, word: string): number {
  if (form === word) return EXACT;
  return bare(form) === bare(word) ? INFLECTED : RELATED;
}

/** Removes endings of number and tense. */
function bare(word: string): string {
  return word.replace(/(?:ies|ied|y)$/, "i").replace(/(?:es|s|ed|ing|e)$/, "");
}
