import type { Hits } from "./hits.ts";

/** The inputs of the ranking, for one part. */
export interface Ranked {
  /** The matches and the weight of each clause; the weight is higher for fewer matches in all parts. */
  readonly clauses: readonly { readonly hits: Hits; readonly weight: number }[];
  /** The search words in order. */
  readonly words: readonly Hits[];
  /** Number of words in a paper's title. */
  titleLength(paper: number): number;
}

/** Bonuses for a title that equals, begins with or contains the query. */
const SAME_TITLE = 1000;
const SAME_START = 8;
const IN_TITLE = 5;
/** Bonus for words that are adjacent in a title or name, as typed. */
const SIDE_BY_SIDE = 1.5;
const ONE_NAME = 6;

/** The score of a matching paper. */
export function rankOf(paper: number, { clauses, words, titleLength }: Ranked): number {
  let rank = 0;
  for (const { hits, weight } of clauses) rank += weight * (hits.strength[paper] ?? 0);
  return rank + titleRank(paper, words, titleLength(paper)) + nameRank(paper, words);
}

function titleRank(paper: number, words: readonly Hits[], length: number): number {
  const places = words.map(({ title }) => title.get(paper));
  const [first] = places;
  if (first === undefined && words.length < 2) return 0;
  let rank = 0;
  const start = first?.find((place) => places.every((each, k) => each?.includes(place + k)));
  if (start !== undefined && (words.length > 1 || length === 1)) {
    if (start === 0 && words.length === length) return SAME_TITLE;
    rank += start === 0 ? SAME_START : IN_TITLE;
  }
  for (const [k, each] of places.entries())
    if (each?.some((place) => places[k + 1]?.includes(place + 1))) rank += SIDE_BY_SIDE;
  return rank;
}

/** Given name and family name, in either order. */
function nameRank(paper: number, words: readonly Hits[]): number {
  const places = words.map(({ authors }) => authors.get(paper));
  let rank = 0;
  for (const [k, each] of places.entries())
    if (each?.some((place) => places[k + 1]?.includes(place + 1) || places[k + 1]?.includes(place - 1)))
      rank += ONE_NAME;
  return rank;
}

/** The inverse document frequency of a clause that `found` of `papers` match. */
export function idf(found: number, papers: number): number {
  return Math.log(1 + (papers - found + 0.5) / (found + 0.5));
}
