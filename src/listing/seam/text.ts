import { isLower, isUpper } from "./token.ts";

/** The abstract of an entry, as far as it tells about the words of its title. */
export interface Abstract {
  readonly text: string;
  /** The same in lower case; made when first asked for, since most entries never ask. */
  readonly lower: () => string;
}

/** An abstract ready for looking words up in it. */
export function readAbstract(text: string): Abstract {
  let lower: string | undefined;
  return {
    text,
    lower: () => {
      lower ??= text.toLowerCase();
      return lower;
    },
  };
}

/** True where `word` stands in the abstract as a word of its own, in this case or in lower case. */
export function holdsWord({ text, lower }: Abstract, word: string): boolean {
  return holds(text, word, true) || holds(lower(), word.toLowerCase(), true);
}

/** True where a word of the abstract begins with `stem`. */
export function holdsStem({ lower }: Abstract, stem: string): boolean {
  return holds(lower(), stem.toLowerCase(), false);
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
