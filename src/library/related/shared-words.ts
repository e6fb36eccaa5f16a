import { documentFrequency } from "./document-frequency.ts";
import { at } from "./number-at.ts";
import type { Vectors } from "./vectors.ts";
import type { ComparableText, WordCounter } from "./word-counter.ts";
import { isCompound, visitWords } from "./words.ts";

/** Minimum number of words that related papers share. */
const SHARED = 3;
/** Maximum number of shared words shown. */
const NAMED = 4;
/** Words with a higher document frequency are shown only if there is no other. */
const TELLING = 0.1;

/** Whether two papers share enough words. */
export function shareEnough(place: number, other: number, { words, starts }: Vectors): boolean {
  let shared = 0;
  for (let k = at(starts, place); k < at(starts, place + 1); k++) {
    for (let i = at(starts, other); i < at(starts, other + 1); i++) {
      if (at(words, k) !== at(words, i)) continue;
      shared += 1;
      if (shared === SHARED) return true;
      break;
    }
  }
  return false;
}

/** Stems that two papers share, by their contribution to the cosine. */
export function sharedStems(
  place: number,
  other: number,
  { words, weights, starts, stems }: Vectors,
): string[] {
  const theirs = new Map<number, number>();
  for (let k = at(starts, other); k < at(starts, other + 1); k++) theirs.set(at(words, k), at(weights, k));
  const shared: [stem: string, weight: number][] = [];
  for (let k = at(starts, place); k < at(starts, place + 1); k++) {
    const weight = theirs.get(at(words, k));
    if (weight !== undefined) shared.push([stems[at(words, k)] ?? "", weight * at(weights, k)]);
  }
  shared.sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  return shared.map(([word]) => word);
}

/**
 * The first forms in which a text has certain stems, preferably from the abstract, where fewer words are capitalised.
 */
export function firstForms(
  { title, abstract }: ComparableText,
  wanted: ReadonlySet<string>,
  { stem }: WordCounter,
): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  if (wanted.size === 0) return forms;
  const parts = new Set([...wanted].flatMap((word) => word.split(" ")));
  let last: readonly [stem: string, word: string] = ["", ""];
  visitWords(`${abstract} ${title}`, (word, follows) => {
    const each = stem(word);
    const isPart = parts.has(each);
    if (isPart) {
      if (!forms.has(each)) forms.set(each, word);
      const joined = `${last[0]} ${each}`;
      if (follows && wanted.has(joined) && !forms.has(joined)) forms.set(joined, `${last[1]} ${word}`);
    }
    last = isPart ? [each, word] : ["", ""];
  });
  return forms;
}

/** The shared stems that are shown, from all that two papers share; a compound replaces its parts. */
export function tellingStems(shared: readonly string[]): readonly string[] {
  const telling = shared.filter((word) => (documentFrequency.get(word) ?? 0) <= TELLING);
  const first = (telling.length > 0 ? telling : shared).slice(0, 2 * NAMED);
  const parts = new Set(first.filter(isCompound).flatMap((word) => word.split(" ")));
  return first.filter((word) => !parts.has(word)).slice(0, NAMED);
}
