import type { Query } from "../../content/arxiv-queries.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { ArxivResponse } from "../../listing/importers/arxiv-response.ts";
import type { Entry } from "../../listing/types.ts";
import type { ArxivClient } from "./ask.ts";
import type { Progress, QueryProgress } from "./progress.ts";
import { requestAddress } from "./request.ts";

/** The options of a run. */
export interface Run {
  readonly api: string;
  readonly day: string;
  readonly queries: readonly Query[];
  /** Number of papers per request. */
  readonly page: number;
  /** The file path in entries. */
  readonly file: string;
  readonly client: ArxivClient;
  /** Called with the number of received entries that could not be read. */
  readonly onUnread: (findings: readonly Diagnostic[]) => void;
  /** Called after each page with the progress. */
  readonly keep: (progress: Progress) => void;
}

/** The progress of a run, and the reason if it failed. */
export interface FetchResult {
  readonly progress: Progress;
  readonly failure?: string;
}

/** Runs every query, page by page, resuming from `begun`. */
export async function runQueries(run: Run, begun: Progress): Promise<FetchResult> {
  let progress = begun;
  for (const [index, query] of run.queries.entries()) {
    const received = new Set<string>();
    for (let asked = begun.asked[index]; asked !== undefined && !asked.done; ) {
      const { next, wanted: before = 0 } = asked;
      const count = Math.min(run.page, (asked.wanted ?? query.limit) - next);
      // If the total differs between pages, the highest one counts, so that no papers are missed.
      const wanted = (answer: ArxivResponse) => Math.max(before, Math.min(answer.total, query.limit));
      const expected = (answer: ArxivResponse) => Math.max(0, Math.min(count, wanted(answer) - next));
      const address = requestAddress(run.api, query, run.day, { start: next, count });
      const answer = await run.client.ask(address, run.file, expected);
      if ("reason" in answer) return { progress, failure: answer.reason };
      run.onUnread(answer.diagnostics.filter(({ severity }) => severity === "error"));
      const page = readPage(answer, count, received);
      const total = Math.max(asked.total ?? 0, answer.total);
      asked = { ...advance(asked, page.count, wanted(answer), count), total };
      progress = {
        ...progress,
        asked: progress.asked.with(index, asked),
        entries: [...progress.entries, ...page.entries],
      };
      run.keep(progress);
    }
  }
  return { progress };
}

/**
 * Reads a page of results: at most as many entries as were requested, without those of earlier pages. The count includes
 * entries that could not be read; it is 0 for a page that only repeats earlier ones.
 */
function readPage(
  { entries, count: sent }: ArxivResponse,
  count: number,
  received: Set<string>,
): { readonly entries: readonly Entry[]; readonly count: number } {
  const unread = Math.min(count, sent - entries.length);
  const fresh = entries.slice(0, count - unread).filter((entry) => {
    const key = entry.arxivId ?? entry.url ?? entry.title;
    if (received.has(key)) return false;
    received.add(key);
    return true;
  });
  return { entries: fresh, count: fresh.length + unread > 0 ? Math.min(count, sent) : 0 };
}

/** A page without new entries ends the query, even if the total promises more. */
function advance(asked: QueryProgress, received: number, wanted: number, count: number): QueryProgress {
  const next = asked.next + count;
  return {
    next,
    wanted,
    received: asked.received + received,
    done: next >= wanted || received === 0,
  };
}
