import { at } from "./number-at.ts";
import type { Vectors } from "./vectors.ts";

/** Postings: the papers of word k and its weights are at `starts[k]` to `ends[k]`. */
export interface Postings {
  readonly papers: Int32Array;
  readonly weights: Float64Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Inverts vectors. @param most maximum number of papers per word, those with the highest weights */
export function postingsOf({ words, weights, starts, stems }: Vectors, most: number): Postings {
  const postings: Postings = {
    papers: new Int32Array(words.length),
    weights: new Float64Array(words.length),
    starts: new Int32Array(stems.length),
    ends: new Int32Array(stems.length),
  };
  for (const word of words) postings.ends[word] = at(postings.ends, word) + 1;
  for (let word = 0, end = 0; word < stems.length; word++) {
    postings.starts[word] = end;
    end += at(postings.ends, word);
    postings.ends[word] = at(postings.starts, word);
  }
  for (let paper = 0; paper + 1 < starts.length; paper++) {
    for (let k = at(starts, paper); k < at(starts, paper + 1); k++) {
      const word = at(words, k);
      const end = at(postings.ends, word);
      postings.papers[end] = paper;
      postings.weights[end] = at(weights, k);
      postings.ends[word] = end + 1;
    }
  }
  for (let word = 0; word < stems.length; word++) keepHeaviest(postings, word, most);
  return postings;
}

/** Keeps the papers with a word's highest weights, in descending order; ties keep their order. */
function keepHeaviest({ papers, weights, starts, ends }: Postings, word: number, most: number): void {
  const [start, end] = [at(starts, word), at(ends, word)];
  if (end - start <= most) return;
  const [theirs, weigh] = [papers.slice(start, end), weights.slice(start, end)];
  const order = Array.from(theirs.keys()).sort((a, b) => at(weigh, b) - at(weigh, a) || a - b);
  for (let k = 0; k < most; k++) {
    papers[start + k] = at(theirs, order[k] ?? 0);
    weights[start + k] = at(weigh, order[k] ?? 0);
  }
  ends[word] = start + most;
}
