import anyAscii from "any-ascii";

/** What may follow a family name without being part of it. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/**
 * The last word of a name, less a suffix such as `Jr.` or `III`: `Alexandros G. Dimakis` → `Dimakis`.
 * Addresses are made from it, so a particle (`van der Berg` → `Berg`) is left out: a list of particles could
 * grow, and a growing list would move addresses.
 */
export function familyName(name: string): string {
  const words = name.split(/[\s,]+/u).filter((word) => word !== "");
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? "")) words.pop();
  return words.at(-1) ?? "";
}

/** What a name is sorted by: the family name, then the whole, without accents or case. */
export function sortKey(name: string): string {
  return `${fold(familyName(name))} ${fold(name)}`;
}

/** The letter that a reader looks for a name under, A to Z; `#` where there is none. */
export function indexLetter(name: string): string {
  const letter = fold(familyName(name)).charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : "#";
}

function fold(text: string): string {
  return anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, "");
}
