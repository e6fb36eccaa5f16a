import { feature as f } from "../model/features.ts";
import { add } from "../model/model.ts";
import type { Candidate } from "./candidates.ts";
import { isLower } from "./tokens.ts";

/** Number of kinds of brackets and dollars that are open at `at`; a title closes what it opens. */
export function unbalanced(text: string, at: number): number {
  const from = Math.max(0, at - 200);
  let depth = 0;
  let dollars = 0;
  for (let i = from; i < at; i++) {
    const code = text.charCodeAt(i);
    if (code === 40) depth++;
    else if (code === 41) depth--;
    else if (code === 36) dollars++;
  }
  return (depth > 0 ? 1 : 0) + (from === 0 && dollars % 2 === 1 ? 1 : 0);
}

/**
 * Adds to each candidate the number of preceding words with an unexplained inner capital. Such a word is only
 * plausible in a title if it is in the abstract or in the lexicon.
 */
export function addUnexplained(found: readonly Candidate[], text: string): void {
  const byPlace = found.length < 2 ? found : [...found].sort((a, b) => a.at - b.at);
  let tokenStart = -1;
  let before = 0;
  let current = 0;
  for (const { at, evidence, explained } of byPlace) {
    const start = startOfToken(text, at);
    if (start !== tokenStart) {
      before += current;
      current = 0;
      tokenStart = start;
    }
    if (before > 0) add(evidence, f["unexplained before"], Math.min(3, before));
    if (!explained && isLower(text[at - 1] ?? "")) current = 1;
  }
}

function startOfToken(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 100 && text.charCodeAt(start - 1) !== 32) start--;
  return start;
}
