/** British and American spellings at the end of a word or before a suffix. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{2})our(?=(?:s|ed|ing|al|able|ful|ite|less|hood)?$)/u, "or"],
  [/(?<=\p{L}{3})is(?=(?:e|es|ed|er|ers|ing|ation|ations|able)$)/u, "iz"],
  [/(?<=\p{L}{3})ys(?=(?:e|es|ed|er|ers|ing)$)/u, "yz"],
  [/(?<=\p{L}{2}[aeiou])ll(?=(?:ed|ing|er|ers|able)$)/u, "l"],
  [/(?<=\p{L}{2}(?:t|b))re(?=s?$)/u, "er"],
  [/(?<=\p{L}{2})ogue(?=s?$)/u, "og"],
  [/(?<=^(?:to|after|back|for))wards$/u, "ward"],
  [/(?<=\p{L}{2}en)ce$/u, "se"],
  [/^a?e(?=sth|on)/u, "e"],
];

/** Normalizes British spelling to American: `modelling` → `modeling`, `behaviour` → `behavior`. */
export function americanSpelling(word: string): string {
  return word.length < 5 ? word : ENDINGS.reduce((text, [from, to]) => text.replace(from, to), word);
}
