import type { Query } from "../../content/arxiv-queries.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { ArxivResponse } from "../../listing/importers/arxiv-response.ts";
import type { Asker } from "./ask.ts";
import type { Asked, Progress } from "./progress.ts";
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
  readonly asker: Asker;
  /** Told of entries that came and could not be read. */
  readonly onUnread: (findings: readonly Diagnostic[]) => void;
  /** Told after each page how far the run got. */
  readonly keep: (progress: Progress) => void;
}

/** How far a run got, and why it went no further where it did not end. */
export interface Ran {
  readonly progress: Progress;
  readonly failure?: string;
}

/** Asks every query, page by page, from where `begun` stopped. */
export async function runQueries(run: Run, begun: Progress): Promise<Ran> {
  let progress = begun;
  for (const [index, query] of run.queries.entries()) {
    for (let asked = begun.asked[index]; asked !== undefined && !asked.done; ) {
      const count = Math.min(run.page, (asked.wanted ?? query.limit) - asked.next);
      const wanted = (answer: ArxivResponse) => Math.min(answer.total, query.limit);
      const expected = (answer: ArxivResponse) =>
        Math.max(0, Math.min(count, wanted(answer) - (asked?.next ?? 0)));
      const address = requestAddress(run.api, query, run.day, { start: asked.next, count });
      const answer = await run.asker.ask(address, run.file, expected);
      if ("reason" in answer) return { progress, failure: answer.reason };
      run.onUnread(answer.diagnostics.filter(({ severity }) => severity === "error"));
      asked = advance(asked, answer, wanted(answer), count);
      progress = {
        ...progress,
        asked: progress.asked.with(index, asked),
        entries: [...progress.entries, ...answer.entries],
      };
      run.keep(progress);
    }
  }
  return { progress };
}

// A page may hold more than was asked for, or nothing where papers were announced: then there is no going on.
function advance(asked: Asked, answer: ArxivResponse, wanted: number, count: number): Asked {
  const next = asked.next + count;
  const received = asked.received + Math.min(answer.count, count);
  return { next, wanted, received, done: next >= wanted || answer.count === 0 };
}
