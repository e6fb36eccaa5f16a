import { asciiOf } from "./ascii.ts";

/** Words and initials with single spaces between them, as most names are; the last word. */
const PLAIN = /^(?:[A-Za-z.-]+ )*([A-Za-z-]+)$/;

/** What may follow a family name without being part of it. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/**
 * The last word of a name, less a suffix such as `Jr.` or `III`: `Alexandros G. Dimakis` → `Dimakis`.
 * Addresses are made from it, so a particle (`van der Berg` → `Berg`) is left out: a list of particles could
 * grow, and a growing list would move addresses.
 */
export function familyName(name: string): string {
  const last = PLAIN.exec(name)?.[1];
  if (last !== undefined && !SUFFIX.test(last)) return last;
  const words = givenFirst(name)
    .split(/[\s,]+/u)
    .filter((word) => word !== "");
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? "")) words.pop();
  return words.at(-1) ?? "";
}

/** `Example, Ada` → `Ada Example`; every other name as it is, `Bo Sample, Jr.` too. */
export function givenFirst(name: string): string {
  const [family = "", given = "", ...rest] = name.split(",").map((part) => part.trim());
  if (family === "" || given === "" || SUFFIX.test(given)) return name;
  if (rest.length === 0) return `${given} ${family}`;
  return rest.length === 1 && SUFFIX.test(rest[0] ?? "") ? `${given} ${family} ${rest[0]}` : name;
}

/**
 * What a name is sorted by: Latin letters first, without accents or case, by the family name, then the whole;
 * then each other script by its own letters; then what has none.
 */
export function sortKey(name: string): string {
  const part = sortPart(name);
  const letter = letterOf(part);
  if (/^[A-Z]/.test(letter)) return `0${fold(part)} ${fold(name)}`;
  return letter === "#" ? `2${name}` : `1${letter} ${name.normalize("NFKC").toLowerCase()}`;
}

/**
 * The letter that a reader looks for a name under: A to Z for Latin letters, whatever their accents (`Łukasz`
 * under L, `Øystein` under O); in another script its own first letter (`李明` under 李, `김철수` under ㄱ);
 * `#` where there is none. Written out rather than left to a locale's rules, which differ between machines.
 */
export function indexLetter(name: string): string {
  return letterOf(sortPart(name));
}

function letterOf(part: string): string {
  if (/^[A-Za-z]/.test(part)) return part.charAt(0).toUpperCase();
  const first = /\p{L}/u.exec(part.normalize("NFKD"))?.[0] ?? "";
  if (/\p{Script=Latin}/u.test(first)) {
    const letter = fold(first).charAt(0).toUpperCase();
    return /[A-Z]/.test(letter) ? letter : "#";
  }
  const initial = first.charCodeAt(0) - FIRST_INITIAL;
  return INITIALS[initial] ?? (first === "" ? "#" : first.toUpperCase());
}

/** The initial consonants of Korean syllables, as they are written alone, in Unicode's order from U+1100. */
const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const FIRST_INITIAL = 0x1100;

/** In these scripts the family name stands first. */
const FAMILY_FIRST = /^[\p{P}\s]*[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The part of a name that it is looked up by. */
function sortPart(name: string): string {
  return FAMILY_FIRST.test(name) ? name : familyName(name);
}

function fold(text: string): string {
  return asciiOf(text)
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, "");
}
