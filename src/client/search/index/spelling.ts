import type { KnownWord } from "../../../shared/search/lists-file.ts";
import { stem } from "../../../shared/search/stem.ts";

/** Maximum edit distance for a word of a length. */
function mostWrong(length: number): number {
  if (length < 4) return 0;
  return length < 6 ? 1 : 2;
}

/** Weight of one letter of edit distance against the logarithm of the word's frequency. */
const A_LETTER = 3;
/** Minimum number of letters of the parts when a word is split, as in `finetuning`. */
const SHORTEST_PART = 3;
const MOST = 3;

/** Corrections of an unknown word, likeliest first: similar words, or two words if it joins them. */
export function corrections(word: string, known: readonly KnownWord[]): readonly string[] {
  const most = mostWrong(word.length);
  const near = known.flatMap((each) => {
    if (Math.abs(each.word.length - word.length) > most) return [];
    const wrong = distance(word, each.word, most);
    return wrong > most || wrong === 0
      ? []
      : [{ text: each.word, cost: cost(wrong, each.count, word[0] === each.word[0]) }];
  });
  const all = [...near, ...splits(word, known)];
  all.sort((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : 1));
  return [...new Set(all.map(({ text }) => text))].slice(0, MOST);
}

/** The first letter is hardly ever wrong. */
function cost(wrong: number, count: number, sameStart: boolean): number {
  return A_LETTER * wrong - Math.log(count) + (sameStart ? 0 : A_LETTER / 2);
}

function splits(word: string, known: readonly KnownWord[]): readonly { text: string; cost: number }[] {
  const counts = new Map<string, number>();
  for (const { word: each, count } of known)
    counts.set(stem(each), Math.max(count, counts.get(stem(each)) ?? 0));
  return Array.from({ length: word.length }, (_, k) => k).flatMap((k) => {
    const [left, right] = [word.slice(0, k), word.slice(k)];
    if (Math.min(left.length, right.length) < SHORTEST_PART) return [];
    const count = Math.min(...[left, right].map((part) => counts.get(stem(part)) ?? 0));
    return count === 0 ? [] : [{ text: `${left} ${right}`, cost: cost(1, count, true) }];
  });
}

/** The edit distance with transpositions; any number above `most` if it is larger. */
function distance(a: string, b: string, most: number): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const least = Math.min(
        of(last, j) + 1,
        of(row, j - 1) + 1,
        of(last, j - 1) + Number(a[i - 1] !== b[j - 1]),
      );
      row.push(isSwapped(a, b, i, j) ? Math.min(least, of(before, j - 2) + 1) : least);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return of(last, b.length);
}

function isSwapped(a: string, b: string, i: number, j: number): boolean {
  return i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
}

function of(row: readonly number[], place: number): number {
  return row[place] ?? 0;
}
