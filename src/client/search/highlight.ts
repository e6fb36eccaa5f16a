import { fold, UNSPACED } from "../../shared/query/fold.ts";
import { parseQuery } from "../../shared/query/parse.ts";
import { stem } from "../../shared/search/stem.ts";
import { isStopWord, tokensOf } from "../../shared/search/tokens.ts";

/** A piece of a text, highlighted if it is a match. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+[+#]*/gu;
/** Minimum length of a query word to highlight words that begin with it. */
const SHORTEST_START = 3;

/** Splits a text into pieces and marks the words that the query matches. */
export function markWords(text: string, query: string): readonly Piece[] {
  const isFound = wordTest(query);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    for (const [start, end] of isFound(word)) {
      if (index + start > from) pieces.push({ text: text.slice(from, index + start), marked: false });
      pieces.push({ text: text.slice(index + start, index + end), marked: true });
      from = index + end;
    }
  }
  if (from < text.length) pieces.push({ text: text.slice(from), marked: false });
  return pieces;
}

type Range = readonly [start: number, end: number];

/** Returns the parts of a word to highlight: all of it, or only the match in a script without spaces. */
function wordTest(query: string): (word: string) => readonly Range[] {
  const written = parseQuery(query)
    .flat()
    .filter(({ negated }) => !negated)
    .flatMap((condition) => (condition.kind === "words" ? [condition.written] : []));
  const runs = written.flatMap((text) => fold(text).split(" ")).filter((run) => UNSPACED.test(run));
  const tokens = written.flatMap((text) => tokensOf(text)).filter(({ word }) => !UNSPACED.test(word));
  const words = new Set(tokens.map(({ word }) => word));
  for (const word of words) if (words.size > 1 && isStopWord(word)) words.delete(word);
  const stems = new Set([...words].map(stem));
  const last = tokens.at(-1)?.word ?? "";
  return (word) => {
    const folded = fold(word);
    if (UNSPACED.test(word)) return rangesOf(word, runs);
    const found =
      words.has(folded) ||
      stems.has(stem(folded)) ||
      (last.length >= SHORTEST_START && folded.startsWith(last));
    return found ? [[0, word.length]] : [];
  };
}

function rangesOf(word: string, runs: readonly string[]): readonly Range[] {
  return runs
    .flatMap((run): readonly Range[] => {
      const start = word.normalize("NFC").toLowerCase().indexOf(run);
      return start < 0 ? [] : [[start, start + run.length]];
    })
    .sort(([a], [b]) => a - b)
    .filter(([start], k, all) => k === 0 || start >= (all[k - 1]?.[1] ?? 0));
}
