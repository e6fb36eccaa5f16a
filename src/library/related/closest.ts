import { at } from "./number-at.ts";
import type { Postings } from "./postings.ts";
import type { Vectors } from "./vectors.ts";

/** Minimum similarity of related papers. */
const CLOSE = 0.08;
/** Minimum share of the cosine that must come from all words but the strongest: a single word may be ambiguous. */
const OTHER_WORDS = 0.35;
/** Factor for papers of different categories, which may use the same words for different things. */
const OTHER_CATEGORY = 0.8;

/** Scratch memory for adding up cosines; all 0 between searches. */
interface Scratch {
  /** One per paper. */
  readonly cosines: Float64Array;
  /** The largest contribution of a single word to each; compounds are not single words. */
  readonly largest: Float64Array;
  /** Papers touched by the search. */
  readonly touched: number[];
}

/** The data that papers are compared by. */
interface Comparison {
  readonly vectors: Vectors;
  readonly postings: Postings;
  /** Per paper. */
  readonly categories: Int32Array;
  readonly scratch: Scratch;
}

/** The papers that are similar enough to one, most similar first; ties keep their order. */
export function closest(place: number, comparison: Comparison): number[] {
  const { cosines, largest, touched } = comparison.scratch;
  const many = addUp(place, comparison);
  const close: number[] = [];
  for (let k = 0; k < many; k++) {
    const other = touched[k] ?? 0;
    const likeness = other === place ? 0 : likenessOf(place, other, comparison);
    cosines[other] = likeness;
    if (likeness >= CLOSE) close.push(other);
  }
  close.sort((a, b) => at(cosines, b) - at(cosines, a) || a - b);
  for (let k = 0; k < many; k++) {
    cosines[touched[k] ?? 0] = 0;
    largest[touched[k] ?? 0] = 0;
  }
  return close;
}

/** The cosine, reduced if a single word dominates it or the categories differ. */
function likenessOf(place: number, other: number, { categories, scratch }: Comparison): number {
  const cosine = at(scratch.cosines, other);
  const balance = (cosine - at(scratch.largest, other)) / (OTHER_WORDS * cosine);
  return (
    cosine * Math.min(1, balance) * (at(categories, place) === at(categories, other) ? 1 : OTHER_CATEGORY)
  );
}

/** Adds up the cosines of all papers that share words with one; returns their number. */
function addUp(place: number, { vectors, postings, scratch }: Comparison): number {
  const { words, weights, starts, compounds } = vectors;
  const { cosines, largest, touched } = scratch;
  let many = 0;
  for (let k = at(starts, place); k < at(starts, place + 1); k++) {
    const [word, mine] = [at(words, k), at(weights, k)];
    const single = at(compounds, word) === 0;
    const end = at(postings.ends, word);
    for (let i = at(postings.starts, word); i < end; i++) {
      const other = at(postings.papers, i);
      const more = mine * at(postings.weights, i);
      if (at(cosines, other) === 0) {
        touched[many] = other;
        many += 1;
      }
      cosines[other] = at(cosines, other) + more;
      if (single && more > at(largest, other)) largest[other] = more;
    }
  }
  return many;
}
