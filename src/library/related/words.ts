import { stemmer } from "stemmer";
import { isAscii } from "../names/ascii.ts";

/** Scripts that write without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
/** At least two characters, beginning with a letter: numbers say little about a text's topic. */
const WORD = /\p{L}[\p{L}\p{M}\p{N}]+/gu;

/** Called with each word, and whether only a space or hyphen separates it from the previous word. */
type Visit = (word: string, follows: boolean) => void;

/**
 * Visits the words of a text in order: `Real-Time Coding` → `Real`, `Time`, `Coding`. In scripts without spaces,
 * words are pairs of adjacent letters: 深層学習 → 深層, 層学, 学習.
 */
export function visitWords(text: string, visit: Visit): void {
  if (isAscii(text)) visitAscii(text, visit);
  else visitLetters(text, visit);
}

function visitLetters(text: string, visit: Visit): void {
  let end = -1;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const follows = index === end + 1 && joins(text.charCodeAt(end));
    end = index + word.length;
    if (!UNSPACED.test(word)) visit(word, follows);
    else for (const pair of pairsIn(word)) visit(pair, false);
  }
}

/** A faster version for ASCII, letter by letter, since it runs for every abstract. */
function visitAscii(text: string, visit: Visit): void {
  let end = -1;
  for (let k = 0; k < text.length; k++) {
    if (!isLetter(text.charCodeAt(k))) continue;
    const start = k;
    do k += 1;
    while (isLetter(text.charCodeAt(k)) || isDigit(text.charCodeAt(k)));
    if (k - start < 2) continue;
    visit(text.slice(start, k), start === end + 1 && joins(text.charCodeAt(end)));
    end = k;
  }
}

function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A space or a hyphen. */
function joins(code: number): boolean {
  return code === 32 || code === 45;
}

function pairsIn(run: string): readonly string[] {
  const letters = [...run];
  return letters.slice(1).map((letter, k) => (letters[k] ?? "") + letter);
}

/**
 * The lower-case stem of an English word (Porter's algorithm): `Coding` and `codes` are both `code`. Words of other
 * languages are mostly unchanged.
 */
export function stem(word: string): string {
  return stemmer(word.toLowerCase());
}

/** Whether a stem is a compound. */
export function isCompound(stem: string): boolean {
  return stem.includes(" ");
}
