import { coauthorsOf, primaryCategoriesOf } from "../counts.ts";
import { nameParts } from "../names/name-key.ts";
import { by, descending, inOrder } from "../order.ts";
import type { Author, Category } from "../types.ts";
import { similarPairs } from "./similar.ts";

/** Two authors who are likely the same person, with the evidence. */
export interface MergeSuggestion {
  /** The fuller name first, which is preferable. */
  readonly authors: readonly [Author, Author];
  /** Common co-authors. */
  readonly coauthors: readonly Author[];
  /** Common categories. */
  readonly categories: readonly Category[];
  /** Years between the papers of one and those of the other; 0 if they overlap. */
  readonly gap: number;
  /** Number of other authors that one of the two could be. */
  readonly alternatives: number;
  /** From 0 to 1, larger is more likely; for sorting, not a probability. */
  readonly score: number;
}

/** Minimum score of a suggestion; `npm run bench:people` shows the effect of other values. */
export const THRESHOLD = 0.2;

/**
 * Pairs of authors whose names differ by an initial or middle name and who are likely the same person, likeliest
 * first. They are never merged automatically: different people can have the same name.
 */
export function suggestMerges(authors: readonly Author[], least = THRESHOLD): readonly MergeSuggestion[] {
  const pairs = new Map<string, readonly [Author, Author]>();
  const partners = new Map<Author, Set<Author>>();
  const note = (one: Author, other: Author) => partners.set(one, (partners.get(one) ?? new Set()).add(other));
  for (const [a, b] of similarPairs(authors)) {
    // The publisher distinguishes these namesakes.
    if (a.name === b.name) continue;
    const [first, second] = fullest(a) >= fullest(b) ? [a, b] : [b, a];
    pairs.set([a.slug, b.slug].sort().join(" "), [first, second]);
    note(a, b);
    note(b, a);
  }
  const families = countFamilies(authors);
  return [...pairs.values()]
    .map((pair) => weigh(pair, partners, families.get(familyOf(pair[0])) ?? 1))
    .filter(({ score }) => score >= least)
    .sort(likeliestFirst);
}

function weigh(
  authors: readonly [Author, Author],
  partners: ReadonlyMap<Author, ReadonlySet<Author>>,
  bearers: number,
): MergeSuggestion {
  const [a, b] = authors;
  const coauthors = common(coauthorsOf(a), coauthorsOf(b));
  const categories = common(primaryCategoriesOf(a.papers), primaryCategoriesOf(b.papers));
  const gap = yearsBetween(a, b);
  const alternatives = Math.max(partners.get(a)?.size ?? 1, partners.get(b)?.size ?? 1) - 1;
  const evidence = { coauthors: coauthors.length, categories: categories.length, gap, alternatives, bearers };
  return { authors, coauthors, categories, gap, alternatives, score: score(authors, evidence) };
}

interface Evidence {
  readonly coauthors: number;
  readonly categories: number;
  readonly gap: number;
  readonly alternatives: number;
  readonly bearers: number;
}

/**
 * Shared co-authors count most, then the name: a full first name more than an initial, a rare family name more than a
 * frequent one. Alternatives lower the score.
 */
function score([a, b]: readonly [Author, Author], evidence: Evidence): number {
  const initial = isInitial(a) || isInitial(b);
  let sum = initial ? -1.5 : 1;
  sum += Math.min(evidence.coauthors, 2) * 3;
  sum += evidence.categories > 0 ? 0.5 : -0.5;
  sum -= Math.min(evidence.gap, 5) * 0.3;
  sum -= evidence.alternatives * 0.7;
  sum -= Math.log10(evidence.bearers) * (initial ? 1 : 0.5);
  return 1 / (1 + Math.exp(-sum));
}

function isInitial({ name }: Author): boolean {
  return (nameParts(name).given[0] ?? "").length === 1;
}

function familyOf({ name }: Author): string {
  return nameParts(name).family;
}

function fullest({ name }: Author): number {
  return nameParts(name).given.join("").length;
}

function countFamilies(authors: readonly Author[]): ReadonlyMap<string, number> {
  const families = new Map<string, number>();
  for (const author of authors) {
    const family = familyOf(author);
    families.set(family, (families.get(family) ?? 0) + 1);
  }
  return families;
}

function common<T>(a: readonly { readonly of: T }[], b: readonly { readonly of: T }[]): readonly T[] {
  const others = new Set(b.map(({ of }) => of));
  return a.map(({ of }) => of).filter((of) => others.has(of));
}

function yearsBetween(a: Author, b: Author): number {
  const years = ({ papers }: Author) =>
    papers.filter(({ date }) => date !== "").map(({ date }) => Number(date.slice(0, 4)));
  const [first, second] = [years(a), years(b)];
  if (first.length === 0 || second.length === 0) return 0;
  return Math.max(0, Math.min(...first) - Math.max(...second), Math.min(...second) - Math.max(...first));
}

const likeliestFirst = inOrder<MergeSuggestion>(
  descending(by(({ score }) => score)),
  by(
    ({ authors }) => authors[0].slug,
    ({ authors }) => authors[1].slug,
  ),
);
