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

const DAY = 86_400_000;

/** A span of days. */
type Period = Pick<Edition, "period" | "from" | "to">;

/** The ISO 8601 week of a day: it begins on Monday and belongs to the year of its Thursday. */
export function weekOf(day: string): Period {
  const time = Date.parse(day);
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  const monday = time - weekday * DAY;
  const thursday = monday + 3 * DAY;
  const year = isoDay(thursday).slice(0, 4);
  const week = Math.floor((thursday - Date.parse(`${year}-01-01`)) / (7 * DAY)) + 1;
  return {
    period: `${year}-W${String(week).padStart(2, "0")}`,
    from: isoDay(monday),
    to: isoDay(monday + 6 * DAY),
  };
}

/** The month of a day. */
export function monthOf(day: string): Period {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return {
    period: day.slice(0, 7),
    from: `${day.slice(0, 7)}-01`,
    to: isoDay(Date.UTC(year, month, 0)),
  };
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

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
