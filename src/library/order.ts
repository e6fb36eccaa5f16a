import type { Paper } from "./types.ts";

/** A comparison for `sort`. */
export type Comparison<T> = (a: T, b: T) => number;

/**
 * Compares by the first key that differs, smaller first. Strings are compared by code unit, never by locale, so that
 * the order is the same on every machine.
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

/** Reverses a comparison. */
export function descending<T>(compare: Comparison<T>): Comparison<T> {
  return (a, b) => compare(b, a);
}

/** Combines comparisons: later ones decide ties. */
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
 * By papers' own dates, newest first, then by title. A less precise date comes after all days that it could mean
 * (2026 with a month, then 2026 only); papers without a date come last.
 */
export const newestDateFirst: Comparison<Paper> = inOrder<Paper>(
  descending(by(({ date }) => date)),
  by(
    ({ title }) => title,
    ({ slug }) => slug,
  ),
);

/** By the day that papers were first listed, newest first, then in the listing's order. */
export const latestNewsFirst: Comparison<Paper> = inOrder<Paper>(
  descending(by((paper) => paper.firstListed)),
  by((paper) => paper.rankInDigest),
);
