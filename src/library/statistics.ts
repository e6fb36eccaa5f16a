import type { Year } from "./archive.ts";
import { type Count, primaryCategoriesOf } from "./counts.ts";
import { by, descending, inOrder } from "./order.ts";
import type { Author, Category, Library, Paper } from "./types.ts";

/** Two authors and their number of joint papers. */
export interface Pair {
  /** By slug. */
  readonly authors: readonly [Author, Author];
  readonly papers: number;
}

/** Numbers of papers in a month or year, in total and by category. */
export interface Span {
  /** `2025-10` or `2025`. */
  readonly span: string;
  readonly papers: number;
  /** Most papers first. */
  readonly categories: readonly Count<Category>[];
}

/** Number of papers in a range of scores. */
export interface ScoreRange {
  /** The lower bound, inclusive. `to` is the highest whole score of the range, or exclusive (except in the last) if scores have fractions. */
  readonly from: number;
  readonly to: number;
  readonly papers: number;
}

/** Statistics of a library. */
export interface Statistics {
  /** Oldest first, including periods without papers. */
  readonly months: readonly Span[];
  readonly years: readonly Span[];
  /** Lowest first; empty without scores. */
  readonly scores: readonly ScoreRange[];
  /** Authors with at least two papers, most papers first. */
  readonly authors: readonly Author[];
  /** Pairs with at least two joint papers, most papers first. */
  readonly pairs: readonly Pair[];
  /** Number of papers left out of pairs because they have too many authors. */
  readonly skippedPapers: number;
}

/** Maximum number of authors of a paper for counting pairs: more would outweigh hundreds of other papers. */
export const MAX_AUTHORS = 30;
/** Maximum number of authors and pairs. */
const MOST = 50;
/** Maximum number of score ranges; they have the smallest round width within this limit. */
const RANGES = 12;

/** Computes the statistics. @param archive the papers by year and month */
export function countLibrary({ papers, authors }: Library, archive: readonly Year[]): Statistics {
  const years = archive.map(({ year, papers }) => spanOf(year, papers)).reverse();
  const months = archive.flatMap((year) => year.months.map(({ month, papers }) => spanOf(month, papers)));
  return Object.freeze({
    months: withGaps(months.reverse(), nextMonth),
    years: withGaps(years, (year) => String(Number(year) + 1).padStart(4, "0")),
    scores: scoreRanges(papers),
    authors: authors
      .filter((author) => author.papers.length > 1)
      .sort(descending(by((author) => author.papers.length)))
      .slice(0, MOST),
    pairs: frequentPairs(papers),
    skippedPapers: papers.filter((paper) => paper.authors.length > MAX_AUTHORS).length,
  });
}

function spanOf(span: string, papers: readonly Paper[]): Span {
  return { span, papers: papers.length, categories: primaryCategoriesOf(papers) };
}

/** Fills in periods without papers. */
function withGaps(spans: readonly Span[], next: (span: string) => string): readonly Span[] {
  const [first, last] = [spans[0]?.span, spans.at(-1)?.span];
  if (first === undefined || last === undefined) return [];
  const known = new Map(spans.map((each) => [each.span, each]));
  const all: Span[] = [];
  for (let span = first; span <= last; span = next(span))
    all.push(known.get(span) ?? { span, papers: 0, categories: [] });
  return all;
}

/** `2025-12` → `2026-01`. */
function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const [next, first] = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(next).padStart(4, "0")}-${String(first).padStart(2, "0")}`;
}

function scoreRanges(papers: readonly Paper[]): readonly ScoreRange[] {
  const scores = papers.flatMap(({ score }) => (score === null ? [] : [score])).sort((a, b) => a - b);
  const [least, most] = [scores[0], scores.at(-1)];
  if (least === undefined || most === undefined) return [];
  const whole = scores.every(Number.isInteger);
  const width = Math.max(roundWidth((most - least) / RANGES), whole ? 1 : 0);
  const start = Math.floor(least / width);
  // Ranges of one whole number have their names from it; of others the last includes its upper bound.
  const end = whole && width === 1 ? most + 1 : Math.ceil(most / width);
  const counts = Array.from({ length: Math.max(1, end - start) }, () => 0);
  for (const score of scores) {
    const k = Math.min(counts.length - 1, Math.max(0, Math.floor(score / width) - start));
    counts[k] = (counts[k] ?? 0) + 1;
  }
  return counts.map((papers, k) => {
    const [from, next] = [rounded((start + k) * width), rounded((start + k + 1) * width)];
    const last = k === counts.length - 1;
    return { from, to: whole ? (last ? Math.max(next - 1, most) : next - 1) : next, papers };
  });
}

/** Scores are never this fine; smaller widths would lose precision. */
const FINEST = 1e-9;

/** The smallest of 1, 2, 5, 10, 20, … (and 0.5, 0.2, …) that is at least `width`. */
function roundWidth(width: number): number {
  if (width < FINEST) return width <= 0 ? 1 : FINEST;
  const power = 10 ** Math.floor(Math.log10(width));
  return rounded(([1, 2, 5].find((step) => step * power >= width) ?? 10) * power);
}

/** Removes floating-point noise. */
function rounded(number: number): number {
  return Number(number.toPrecision(12));
}

function frequentPairs(papers: readonly Paper[]): readonly Pair[] {
  const numbers = new Map<Author, number>();
  const known: Author[] = [];
  const numberOf = (author: Author): number => {
    const number = numbers.get(author) ?? known.push(author) - 1;
    numbers.set(author, number);
    return number;
  };
  // A pair is encoded as one number, so that a million pairs need little memory.
  const counts = new Map<number, number>();
  for (const paper of papers) {
    // Authors of a single paper cannot have two joint papers.
    const authors = [...new Set(paper.authors.map(({ author }) => author))].filter(
      (author) => author.papers.length > 1,
    );
    if (paper.authors.length > MAX_AUTHORS) continue;
    const of = authors.map(numberOf).sort((a, b) => a - b);
    for (const [k, first] of of.entries())
      for (const second of of.slice(k + 1)) {
        const pair = first * PAIR + second;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
  }
  const often = [...counts].filter(([, count]) => count > 1);
  return often
    .map(([pair, count]): Pair => {
      const two = [known[Math.floor(pair / PAIR)], known[pair % PAIR]] as [Author, Author];
      return { authors: two.sort(by(({ slug }) => slug)), papers: count };
    })
    .sort(mostTogetherFirst)
    .slice(0, MOST);
}

/** More than the number of authors of any library. */
const PAIR = 2 ** 26;

const mostTogetherFirst = inOrder<Pair>(
  descending(by(({ papers }) => papers)),
  by(
    ({ authors }) => authors[0].slug,
    ({ authors }) => authors[1].slug,
  ),
);
