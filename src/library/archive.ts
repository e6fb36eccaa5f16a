import { newestDateFirst } from "./order.ts";
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
  /** Months with papers, newest first; empty if no paper states its month. */
  readonly months: readonly Month[];
  /** Papers dated by year only. */
  readonly withoutMonth: readonly Paper[];
  /** All papers of the year; never empty. */
  readonly papers: readonly Paper[];
}

/** Sorts papers into years and months, newest first. Papers without a date are left out. */
export function archiveOf(papers: readonly Paper[]): readonly Year[] {
  const sorted = papers.filter(({ date }) => date !== "").sort(newestDateFirst);
  const years = groups(sorted, ({ date }) => date.slice(0, 4)).map(([year, ofYear]) => {
    const withMonth = ofYear.filter(({ date }) => date !== year);
    const withoutMonth = Object.freeze(ofYear.filter(({ date }) => date === year));
    const months = groups(withMonth, ({ date }) => date.slice(0, 7)).map(([month, ofMonth]) =>
      Object.freeze({ month, papers: Object.freeze(ofMonth) }),
    );
    return Object.freeze({
      year,
      months: Object.freeze(months),
      withoutMonth,
      papers: Object.freeze(ofYear),
    });
  });
  return Object.freeze(years);
}

/** Groups papers by a key, in the order of each group's first paper. */
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
