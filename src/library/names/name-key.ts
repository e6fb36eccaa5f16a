import { hyphenateName } from "./slug.ts";

/** A suffix in a folded name. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** A name in folded words: `Inderjit S. Dhillon Jr.` → given `inderjit`, `s`; family `dhillon`; suffix `jr`. */
export interface NameParts {
  readonly given: readonly string[];
  readonly family: string;
  readonly suffix: string;
}

/** Takes a name apart, without accents, case and punctuation; all parts are empty where it has no letters. */
export function nameParts(name: string): NameParts {
  const words = hyphenateName(name).split("-");
  const suffix: string[] = [];
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? "")) suffix.unshift(words.pop() ?? "");
  return { given: words.slice(0, -1), family: words.at(-1) ?? "", suffix: suffix.join(" ") };
}

/**
 * What the spellings of one name have in common: names with the same key are one person's unless a publisher
 * says otherwise. Accents, case, punctuation and the order `Family, Given` make no difference, nor do hyphens
 * and spaces within given names (`Jin-Yi`, `Jinyi`) or initials (`J. A.`, `JA`).
 *
 * The border before the family name stays (`Yan Gao` is not `Yang Ao`), so do the one around an initial
 * (`Ann E.` is not `Anne`) and the one before a vowel, where joined syllables would be read otherwise: that is
 * where pinyin writes an apostrophe (`Yu-An` is not `Yuan`).
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
