import { isCjk } from "../title-authors/cjk.ts";
import type { Tally } from "./count-tokens.ts";

const hiraganaOnly = /^\p{Script=Hiragana}+$/u;
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const hanName = /^[\p{Script=Han}々]{2,6}$/u;

/** Counts the characters of Chinese and Japanese names, their family names, and the words of titles and abstracts. */
export function countCjk(
  { title, authors, abstract }: { title: string; authors: readonly string[]; abstract: string },
  tally: (key: string) => Tally,
): void {
  const text = `${title} ${abstract}`;
  const isJapanese = japanese.test(text);
  for (const name of authors) {
    if (!hanName.test(name)) continue;
    for (const character of new Set(name)) tally(character).given++;
    tally(name.slice(0, familyLength(name, isJapanese))).family++;
  }
  // A paper counts once for each pair and each character, however often it has them.
  const seen = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    if (!isCjk(pair)) continue;
    seen.add(pair[0] ?? "");
    if (isCjk(pair[1] ?? "") && !hiraganaOnly.test(pair)) seen.add(pair);
  }
  for (const key of seen) tally(key).word++;
}

// A Japanese name is nearly always divided after its second character.
function familyLength(name: string, isJapanese: boolean): number {
  if (isJapanese) return name.length === 2 ? 1 : 2;
  return name.length > 3 ? 2 : 1;
}
