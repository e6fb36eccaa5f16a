import { by, descending, inOrder } from "./order.ts";
import type { Paper } from "./types.ts";

/** The papers of a month, by their own dates. */
export interface Month {
  /** `2025-10`. */
  readonly month: string;
  /** Newest first. */
  readonly papers: readonly Paper[];
}

/** The papers of a year, by their own dates. */
export interface Year {
  /** `2025`. */
  readonly year: string;
  /** Newest first; never empty, and none of them is. */
  readonly months: readonly Month[];
  readonly papers: readonly Paper[];
}

/** Sorts papers into years and months, newest first. */
export function archiveOf(papers: readonly Paper[]): readonly Year[] {
  const sorted = [...papers].sort(newestFirst);
  const years = groups(sorted, ({ date }) => date.slice(0, 4)).map(([year, ofYear]) => {
    const months = groups(ofYear, ({ date }) => date.slice(0, 7)).map(([month, ofMonth]) =>
      Object.freeze({ month, papers: Object.freeze(ofMonth) }),
    );
    return Object.freeze({ year, months: Object.freeze(months), papers: Object.freeze(ofYear) });
  });
  return Object.freeze(years);
}

/** Papers that stand in a row by what they have in common. */
function groups(papers: readonly Paper[], keyOf: (paper: Paper) => string): [string, Paper[]][] {
  const found = new Map<string, Paper[]>();
  for (const paper of papers) {
    const key = keyOf(paper);
    const group = found.get(key);
    if (group === undefined) found.set(key, [paper]);
    else group.push(paper);
  }
  return [...found];
}

const newestFirst = inOrder<Paper>(
  descending(by(({ date }) => date)),
  by(
    ({ title }) => title,
    ({ slug }) => slug,
  ),
);
