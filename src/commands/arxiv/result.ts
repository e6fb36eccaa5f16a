import type { Query } from "../../content/arxiv-queries.ts";
import type { Fetched, FetchOutcome } from "../../content/fetch-status.ts";
import { createPaperMatcher } from "../../library/paper-matcher.ts";
import type { Entry } from "../../listing/types.ts";
import { formatNumber, pluralize } from "../../shared/plural.ts";
import type { Progress } from "./progress.ts";
import type { FetchResult } from "./run.ts";

/** The entries of new papers, each paper once, in the order received. */
export function newEntries(entries: readonly Entry[], known: readonly Entry[]): readonly Entry[] {
  const register = createPaperMatcher();
  for (const entry of known) register.add(entry);
  return entries.filter((entry) => {
    if (register.find(entry) !== undefined) return false;
    register.add(entry);
    return true;
  });
}

/** An entry as a line of a listing, without its source location. */
export function jsonLine({ file, line, warnings, ...stated }: Entry): string {
  return `${JSON.stringify(stated)}\n`;
}

/** Reports queries that match more papers than they take: the older ones are not fetched on any later day. */
export function cutQueries(queries: readonly Query[], { asked }: Progress): readonly string[] {
  return queries.flatMap(({ limit }, k) => {
    const total = asked[k]?.total ?? 0;
    if (total <= limit) return [];
    return `Query ${k + 1} of sources.yaml matches ${pluralize(total, "paper")}, and only the newest ${formatNumber(limit)} were taken. Raise “most”, lower “days”, or narrow the query.`;
  });
}

/** The outcome of a run. A failed run has no new papers yet and is resumed later. */
export function fetchedOf(day: string, { progress, failure }: FetchResult, papers: number): Fetched {
  const announced = progress.asked.reduce((sum, { wanted }) => sum + (wanted ?? 0), 0);
  const received = progress.asked.reduce((sum, asked) => sum + asked.received, 0);
  return { day, outcome: outcomeOf(), papers: failure === undefined ? papers : 0, announced, received };

  function outcomeOf(): FetchOutcome {
    if (failure !== undefined) return "failed";
    if (received < announced) return "short";
    return papers > 0 ? "new" : "quiet";
  }
}

/** The exit code of `npm run fetch`; 2 is for wrong usage, as in all commands. */
export const EXIT_CODES: Readonly<Record<FetchOutcome, number>> = { new: 0, quiet: 0, failed: 1, short: 3 };
