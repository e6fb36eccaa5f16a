import type { Paper } from "./types.ts";

/** A comparison for `sort`. */
export type Comparison<T> = (a: T, b: T) => number;

/**
 * Compares by the first key that differs, smaller first. Texts are compared by code unit, never by locale, so
 * that the order is the same on every machine.
 */
export function by<T>(...keys: readonly ((item: T) => string | number)[]): Comparison<T> {
  return (a, b) => {
    for (const key of keys) {
      const left = key(a);
      const right = key(b);
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  };
}

/** The same comparison, larger first. */
export function descending<T>(compare: Comparison<T>): Comparison<T> {
  return (a, b) => compare(b, a);
}

/** Compares by the first comparison that is not a tie. */
export function inOrder<T>(...comparisons: readonly Comparison<T>[]): Comparison<T> {
  return (a, b) => {
    for (const compare of comparisons) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/**
 * By papers' own dates, newest first, then by title. A date that states less comes after all days that it could mean
 * (those of 2026 with a month, then those of 2026 alone), and a paper without a date comes last.
 */
export const newestDateFirst: Comparison<Paper> = inOrder<Paper>(
  descending(by(({ date }) => date)),
  by(
    ({ title }) => title,
    ({ slug }) => slug,
  ),
);

/** By the day that papers were first listed, latest first, then in the listing's order. */
export const latestNewsFirst: Comparison<Paper> = inOrder<Paper>(
  descending(by((paper) => paper.firstListed)),
  by((paper) => paper.rankInDigest),
);
