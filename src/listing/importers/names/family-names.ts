import { defaultModel } from "../../model/default-model.ts";
import { keyOf, lookUp, soundsLikeName } from "../../model/lexicon.ts";

/** The separators of names in a list, and the one before the last name. */
export const NAME_SEPARATOR = /, (?:and |& )?| and | & /u;
export const AND = / and | & /u;

/** From this many words on, a list of family names is as likely as alternating names; `Vesely, Ada` is one person. */
const LEAST = 4;

/**
 * Whether single words between commas are only family names, `Devlin, Chang, Lee, Toutanova`, and not alternating
 * family and given names, `Vesely, Ada, Lind, Bo`: the words in the positions of given names are more often family
 * names.
 */
export function areFamilyNames(words: readonly string[]): boolean {
  if (words.length < LEAST || words.length % 2 === 1) return false;
  return alternationExcess(words) < 0;
}

/** How much more often every second word is a given name than a family name: 0 for unknown words. */
export function alternationExcess(words: readonly string[]): number {
  return words.reduce((sum, word, index) => sum + (index % 2) * givenExcess(word), 0);
}

/** `Rodríguez Gómez, Luis Miguel`: two family names and given names, which also have the form of two people. */
export function areInvertedWords(family: string, given: string): boolean {
  return (
    family.includes(" ") &&
    family.split(" ").every((word) => givenExcess(word) < 0) &&
    given.split(" ").every((word) => givenExcess(word) > 0)
  );
}

const FAMILIES =
  /^\p{Lu}[\p{L}’'-]+(?:(?:, (?:and |& )?| and | & )\p{Lu}[\p{L}’'-]+){2,200}(?=,? et\.? ?al\.?$|$)/u;

/** Reads `Vaswani, Shazeer, and Parmar`: three or more family names that are not common words; otherwise undefined. */
export function readFamilyNames(
  text: string,
): { readonly authors: readonly string[]; readonly etAl: boolean } | undefined {
  const list = FAMILIES.exec(text)?.[0];
  if (list === undefined) return undefined;
  const authors = list.split(NAME_SEPARATOR);
  if (authors.length % 2 === 0 && !AND.test(list) && !areFamilyNames(authors)) return undefined;
  const likely = authors.filter(isLikelyFamily).length;
  return 3 * likely > 2 * authors.length ? { authors, etAl: list.length < text.length } : undefined;
}

/**
 * Whether two words that "and" joins, `Kingma and Ba`, are likely family names: one is, and the other is not a common
 * word.
 */
export function areFamilyPair(words: readonly string[]): boolean {
  if (words.length !== 2 || !words.some(isLikelyFamily)) return false;
  return words.every((each) => {
    const { given, family, word } = lookUp(keyOf(each), defaultModel.lexicon);
    return word <= Math.max(given, family) + 1;
  });
}

/** How much more often a word is a given name than a family name. */
export function givenExcess(word: string): number {
  const { given, family } = lookUp(keyOf(word), defaultModel.lexicon);
  return given - family;
}

/** Whether a word is more often another word than a name. */
export function isCommonWord(text: string): boolean {
  const { given, family, word } = lookUp(keyOf(text), defaultModel.lexicon);
  return word > Math.max(given, family);
}

/** Whether a word is more often a name than not; an unknown word has to sound like a name. */
function isLikelyFamily(text: string): boolean {
  const key = keyOf(text);
  const { given, family, word } = lookUp(key, defaultModel.lexicon);
  if (given + family + word === 0) return soundsLikeName(key, defaultModel.lexicon) > 0;
  return Math.max(given, family) >= word;
}
