import type { Query } from "../../content/arxiv-queries.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { ArxivResponse } from "../../listing/importers/arxiv-response.ts";
import type { Entry } from "../../listing/types.ts";
import type { ArxivClient } from "./ask.ts";
import type { Progress, QueryProgress } from "./progress.ts";
import { requestAddress } from "./request.ts";

/** What a run asks, where, and how. */
export interface Run {
  readonly api: string;
  readonly day: string;
  readonly queries: readonly Query[];
  /** Papers a request. */
  readonly page: number;
  /** The path that entries carry. */
  readonly file: string;
  readonly client: ArxivClient;
  /** Told of entries that came and could not be read. */
  readonly onUnread: (findings: readonly Diagnostic[]) => void;
  /** Told after each page how far the run got. */
  readonly keep: (progress: Progress) => void;
}

/** How far a run got, and why it went no further where it did not end. */
export interface FetchResult {
  readonly progress: Progress;
  readonly failure?: string;
}

/** Asks every query, page by page, from where `begun` stopped. */
export async function runQueries(run: Run, begun: Progress): Promise<FetchResult> {
  let progress = begun;
  for (const [index, query] of run.queries.entries()) {
    const received = new Set<string>();
    for (let asked = begun.asked[index]; asked !== undefined && !asked.done; ) {
      const { next, wanted: before = 0 } = asked;
      const count = Math.min(run.page, (asked.wanted ?? query.limit) - next);
      // A total that falls from page to page would hide papers: the highest one counts.
      const wanted = (answer: ArxivResponse) => Math.max(before, Math.min(answer.total, query.limit));
      const expected = (answer: ArxivResponse) => Math.max(0, Math.min(count, wanted(answer) - next));
      const address = requestAddress(run.api, query, run.day, { start: next, count });
      const answer = await run.client.ask(address, run.file, expected);
      if ("reason" in answer) return { progress, failure: answer.reason };
      run.onUnread(answer.diagnostics.filter(({ severity }) => severity === "error"));
      const page = readPage(answer, count, received);
      asked = advance(asked, page.count, wanted(answer), count);
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
