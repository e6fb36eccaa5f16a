import { type Name, nameInLine } from "../../listing/personal-names.ts";
import { hyphenateName } from "./slug.ts";

/** A suffix in a folded name. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** A name in folded words: `Inderjit S. Dhillon Jr.` → given `inderjit`, `s`; family `dhillon`; suffix `jr`. */
export interface NameParts {
  readonly given: readonly string[];
  readonly family: string;
  readonly suffix: string;
}

/**
 * Splits a name into folded words, without accents, case and punctuation; all parts are empty if it has no letters.
 *
 * @param stated the parts that the name alone does not show: `Kingma DP` is D. P. Kingma
 */
export function nameParts(name: string, stated?: Name): NameParts {
  const words = hyphenateName(stated?.kind === "person" ? nameInLine(stated) : name).split("-");
  const suffix: string[] = [];
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? "")) suffix.unshift(words.pop() ?? "");
  return { given: words.slice(0, -1), family: words.at(-1) ?? "", suffix: suffix.join(" ") };
}

/**
 * The key of a name: names with the same key are the same person unless the publisher distinguishes them. Ignores
 * accents, case, punctuation, the order `Family, Given`, and hyphens and spaces within given names (`Jin-Yi`,
 * `Jinyi`) and initials (`J. A.`, `JA`).
 *
 * Some boundaries are kept: before the family name (`Yan Gao` is not `Yang Ao`), around an initial (`Ann E.` is not
 * `Anne`), and before a vowel, where joined syllables would be ambiguous and pinyin writes an apostrophe (`Yu-An` is
 * not `Yuan`).
 */
export function nameKey(name: string): string {
  const { given, family, suffix } = nameParts(name);
  if (family === "") return `? ${name}`;
  let key = "";
  for (const [k, word] of given.entries()) {
    const before = given[k - 1];
    const border = before !== undefined && ((before.length === 1) !== (word.length === 1) || opens(word));
    key += (border ? "'" : "") + word;
  }
  return `${key} ${family} ${suffix}`.trimEnd();
}

function opens(word: string): boolean {
  return word.length > 1 && /^[aeo]/.test(word);
}
