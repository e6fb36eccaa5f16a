import { DateTime } from "luxon";
import { by, descending, inOrder, latestNewsFirst } from "./order.ts";
import { isPick } from "./remarks/remark.ts";
import type { Digest, Paper } from "./types.ts";

/** The combined digests of a week or a month. */
export interface Edition {
  /** `2026-W48` (ISO 8601) or `2026-11`. */
  readonly period: string;
  /** Its first and last day, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  /** Oldest first; never empty. */
  readonly digests: readonly Digest[];
  /** Picks first, then by score, then most recently listed first. */
  readonly papers: readonly Paper[];
  /** Whether it is complete: there is a digest of its last day or a later one. */
  readonly complete: boolean;
}

/** A span of days. */
type Period = Pick<Edition, "period" | "from" | "to">;

/** The ISO 8601 week of a day: it begins on Monday and belongs to the year of its Thursday. */
export function weekOf(day: string): Period {
  // `2026-W48-1`, without the day of the week.
  const period = DateTime.fromISO(day, UTC).toISOWeekDate()?.slice(0, -"-1".length);
  return { period: period ?? "", ...spanOf("week", day) };
}

/** The month of a day. */
export function monthOf(day: string): Period {
  return { period: day.slice(0, "YYYY-MM".length), ...spanOf("month", day) };
}

const UTC = { zone: "utc" } as const;

/** The first and last day of the week or month of a day. */
function spanOf(unit: "week" | "month", day: string): Pick<Period, "from" | "to"> {
  const date = DateTime.fromISO(day, UTC);
  const [from, to] = [date.startOf(unit), date.endOf(unit)].map((end) => end.toISODate() ?? day);
  return { from: from ?? day, to: to ?? day };
}

/**
 * Combines digests into editions, newest first.
 *
 * @param digests newest first
 * @param periodOf returns the period that a day belongs to
 */
export function editionsOf(
  digests: readonly Digest[],
  periodOf: (day: string) => Period,
): readonly Edition[] {
  const newest = digests[0]?.date ?? "";
  const spans = new Map<string, { readonly span: Period; readonly digests: Digest[] }>();
  for (const digest of digests) {
    const span = periodOf(digest.date);
    const known = spans.get(span.period) ?? { span, digests: [] };
    known.digests.unshift(digest);
    spans.set(span.period, known);
  }
  return [...spans.values()].map(({ span, digests: joined }) => ({
    ...span,
    digests: Object.freeze(joined),
    papers: Object.freeze(best([...new Set(joined.flatMap(({ papers }) => papers))])),
    complete: newest >= span.to,
  }));
}

function best(papers: Paper[]): Paper[] {
  return papers.sort(PICKS_THEN_SCORE);
}

const PICKS_THEN_SCORE = inOrder<Paper>(
  descending(by((paper) => Number(isPick(paper)))),
  descending(by(({ score }) => score ?? Number.NEGATIVE_INFINITY)),
  latestNewsFirst,
  by(({ slug }) => slug),
);
