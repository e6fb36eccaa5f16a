import { type Name, parseName } from "../../listing/personal-names.ts";
import { asciiOf } from "./ascii.ts";

/**
 * The sort key of a name. Latin names come first, by family name and then the whole name, ignoring accents and case;
 * then other scripts by their own letters; then names without letters.
 *
 * @param parts the parts stated by a source; by default they are parsed from the name
 */
export function sortKey(name: string, parts?: Name): string {
  const part = sortPart(name, parts);
  const letter = letterOf(part);
  if (/^[A-Z]/.test(letter)) return `0${fold(part)} ${fold(name)}`;
  return letter === "#" ? `2${name}` : `1${letter} ${name.normalize("NFKC").toLowerCase()}`;
}

/**
 * The index letter of a name: A to Z for Latin letters, ignoring accents (`Łukasz` under L, `Øystein` under O); for
 * other scripts the first letter (`李明` under 李, `김철수` under ㄱ); `#` if there is none. The rules are explicit because
 * locale data differ between machines.
 */
export function indexLetter(name: string, parts?: Name): string {
  return letterOf(sortPart(name, parts));
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

/** The initial consonants of Korean syllables as separate letters, in Unicode's order from U+1100. */
const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const FIRST_INITIAL = 0x1100;

/** In these scripts the family name comes first. */
const FAMILY_FIRST = /^[\p{P}\s]*[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The part of a name to sort by: the whole family name without lower-case particles (`Berg` of `van der Berg`, `Van
 * Gool`, `Ortega y Gasset`), as the Citation Style Language sorts by default (`demote-non-dropping-particle`). For
 * groups and names without parts, the whole name.
 */
function sortPart(name: string, stated: Name | undefined): string {
  if (stated === undefined && FAMILY_FIRST.test(name)) return name;
  const parts = stated ?? parseName(name);
  return parts.kind === "person" ? parts.family : parts.literal.replace(/^the /i, "");
}

function fold(text: string): string {
  return asciiOf(text)
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, "");
}
