import type { Use } from "../../../shared/search/words-file.ts";
import type { IndexPart, PartWord } from "./part.ts";

/** The fields that a word is searched in. */
export type Field = "any" | "title" | "author";

/** The matches of a search term in a part. */
export interface Hits {
  /** The score of each paper; 0 for no match. */
  readonly strength: Float32Array;
  readonly title: ReadonlyMap<number, readonly number[]>;
  readonly authors: ReadonlyMap<number, readonly number[]>;
}

/** A word and its similarity to the search term: 1 for the term itself. */
export interface WeightedWord {
  readonly word: PartWord;
  readonly weight: number;
}

/** Matches in titles and names weigh more than in abstracts. */
const IN_TITLE = 2.5;
const IN_AUTHORS = 2.5;
const IN_ABSTRACT = [0, 0.8, 1.1, 1.3] as const;

/** Papers with any of the words. */
export function hitsOf(part: IndexPart, words: readonly WeightedWord[], field: Field): Hits {
  const strength = new Float32Array(part.facts.papers.length);
  const [title, authors] = [new Map<number, readonly number[]>(), new Map<number, readonly number[]>()];
  const add = (paper: number, use: Use, weight: number): void => {
    const found = weight * strengthOf(use, field);
    if (found === 0) return;
    strength[paper] = Math.max(found, strength[paper] ?? 0);
    addPlaces(title, paper, use.title);
    addPlaces(authors, paper, use.authors);
  };
  for (const { word, weight } of words) {
    const { papers, uses } = word.read();
    for (const [k, use] of uses.entries()) add(papers[k] ?? 0, use, weight);
  }
  return { strength, title, authors };
}

function addPlaces(all: Map<number, readonly number[]>, paper: number, places: readonly number[]): void {
  if (places.length > 0) all.set(paper, [...(all.get(paper) ?? []), ...places]);
}

function strengthOf({ times, title, authors }: Use, field: Field): number {
  const [inTitle, inAuthors] = [title.length > 0 ? IN_TITLE : 0, authors.length > 0 ? IN_AUTHORS : 0];
  if (field === "title") return inTitle;
  if (field === "author") return inAuthors;
  return Math.max(inTitle, inAuthors) + (IN_ABSTRACT[times] ?? 0);
}

/** Papers that match all of several terms. */
export function allOf(all: readonly Hits[]): Hits {
  const [first, ...others] = all;
  if (first === undefined) throw new RangeError("Nothing is asked for.");
  const strength = first.strength.map((start, paper) => {
    let sum = start;
    for (const other of others) {
      const more = other.strength[paper] ?? 0;
      if (more === 0 || sum === 0) return 0;
      sum += more;
    }
    return sum / all.length;
  });
  return { strength, title: first.title, authors: first.authors };
}

/** Papers that match any of several terms. */
export function anyOf(all: readonly Hits[]): Hits {
  const [first] = all;
  if (first === undefined) throw new RangeError("Nothing is asked for.");
  if (all.length === 1) return first;
  return {
    strength: first.strength.map((_, paper) => Math.max(...all.map((each) => each.strength[paper] ?? 0))),
    title: joined(all.map(({ title }) => title)),
    authors: joined(all.map(({ authors }) => authors)),
  };
}

function joined(
  maps: readonly ReadonlyMap<number, readonly number[]>[],
): ReadonlyMap<number, readonly number[]> {
  const all = new Map<number, readonly number[]>();
  for (const map of maps)
    for (const [paper, places] of map) all.set(paper, [...(all.get(paper) ?? []), ...places]);
  return all;
}

/** Papers that match a condition other than a word; all have the same score. */
export function hitsWhere(part: IndexPart, holds: (paper: number) => boolean): Hits {
  const strength = Float32Array.from(part.facts.papers, (_, paper) => (holds(paper) ? HELD : 0));
  return { strength, title: new Map(), authors: new Map() };
}

/** Enough for a match, too little to affect the ranking. */
export const HELD = 1e-6;

/** Number of matching papers. */
export function countOf({ strength }: Hits): number {
  let count = 0;
  for (const each of strength) if (each > 0) count += 1;
  return count;
}
