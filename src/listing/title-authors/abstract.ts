import { isLower, isUpper } from "./tokens.ts";

/** True if `abstract` contains `word` as a whole word: unchanged, in lower case or capitalized. */
export function holdsWord(abstract: string, word: string): boolean {
  if (holds(abstract, word, true)) return true;
  const lower = word.toLowerCase();
  if (lower !== word) return holds(abstract, lower, true);
  return holds(abstract, `${word.charAt(0).toUpperCase()}${word.slice(1)}`, true);
}

/** True if `abstract` contains `word` as a whole word, case-sensitively. */
export function holdsExactly(abstract: string, word: string): boolean {
  return holds(abstract, word, true);
}

/** True where a word of `abstract` begins with `stem`, in lower case. */
export function holdsStem(abstract: string, stem: string): boolean {
  return holds(abstract, stem.toLowerCase(), false);
}

function holds(text: string, word: string, whole: boolean): boolean {
  // A few tries are enough, and keep a text that repeats one syllable from costing more than it is long.
  for (
    let at = text.indexOf(word), tries = 0;
    at >= 0 && tries < 8;
    at = text.indexOf(word, at + 1), tries++
  ) {
    if (isPart(text[at - 1])) continue;
    if (!whole || !isPart(text[at + word.length])) return true;
  }
  return false;
}

function isPart(character: string | undefined): boolean {
  return character !== undefined && (isUpper(character) || isLower(character));
}
