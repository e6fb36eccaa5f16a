import { setTimeout as sleep } from "node:timers/promises";
import { type ArxivFailure, type ArxivResponse, readAnswer } from "../../listing/importers/arxiv-response.ts";

/** How arXiv is asked. */
export interface Manner {
  readonly userAgent: string;
  /** Seconds between the end of an answer and the next request, and before the first retry. */
  readonly pause: number;
  /** Seconds after which an answer that has not come whole is given up. */
  readonly timeout: number;
  /** How often a page is asked for before it is given up. */
  readonly tries: number;
  /** Whether arXiv was asked shortly before, so that the first request waits, too. */
  readonly asked: boolean;
  /** Told of every try that failed. */
  readonly onRetry: (reason: string) => void;
}

/** Asks for pages, one at a time. */
export interface Asker {
  /** A page; where `expected` entries do not come in any try, the longest answer that did. */
  ask(
    address: string,
    file: string,
    expected: (answer: ArxivResponse) => number,
  ): Promise<ArxivResponse | ArxivFailure>;
}

/** In seconds: where arXiv asks for more than that, asking again is left to the next run. */
const LONGEST_WAIT = 300;
/** In bytes: a page of 2000 papers, the most that arXiv gives, has a tenth of it. */
const LONGEST_ANSWER = 100_000_000;

/**
 * An asker that keeps the pause between its requests, whatever they are for. A page that does not come, or not
 * whole, is asked for again, each time after twice the wait; the wait that arXiv itself names is kept, too.
 */
export function createAsker(manner: Manner): Asker {
  let { asked } = manner;
  return {
    ask: async (address, file, expected) => {
      let best: ArxivResponse | ArxivFailure | undefined;
      let wait = manner.pause;
      for (let turn = 1; ; turn++) {
        if (asked) await sleep(wait * 1000);
        asked = true;
        const { answer, retryAfter } = await tryOnce(address, file, manner);
        const lacks = lackOf(answer, expected);
        best = better(best, answer);
        if (lacks === undefined || turn >= manner.tries || isRefusal(answer)) return best;
        manner.onRetry(lacks);
        wait = Math.max(manner.pause * 2 ** turn, retryAfter);
      }
    },
  };
}

/** What an answer lacks, in words; undefined where it is whole. */
function lackOf(
  answer: ArxivResponse | ArxivFailure,
  expected: (answer: ArxivResponse) => number,
): string | undefined {
  if ("reason" in answer) return answer.reason;
  const wanted = expected(answer);
  return answer.count < wanted ? `${answer.count} of ${wanted} papers came` : undefined;
}

function isRefusal(answer: ArxivResponse | ArxivFailure): boolean {
  return "reason" in answer && answer.refused;
}

/** The one that holds more; of two failures the later one. */
function better(
  before: ArxivResponse | ArxivFailure | undefined,
  now: ArxivResponse | ArxivFailure,
): ArxivResponse | ArxivFailure {
  if (before === undefined || "reason" in before) return now;
  return "reason" in now || now.count < before.count ? before : now;
}

/** What one request gave; `retryAfter` is in seconds. */
interface Tried {
  readonly answer: ArxivResponse | ArxivFailure;
  readonly retryAfter: number;
}

async function tryOnce(address: string, file: string, { userAgent, timeout }: Manner): Promise<Tried> {
  try {
    const response = await fetch(address, {
      headers: { "user-agent": userAgent, accept: "application/atom+xml" },
      signal: AbortSignal.timeout(timeout * 1000),
    });
    const text = await textOf(response);
    const retryAfter = secondsUntil(response.headers.get("retry-after"));
    const answer = readAnswer(text, file);
    if (response.ok || ("reason" in answer && answer.refused)) return { answer, retryAfter };
    const final = response.status >= 400 && response.status < 500 && ![408, 429].includes(response.status);
    const reason = `arXiv answers ${response.status}`;
    if (retryAfter <= LONGEST_WAIT) return { answer: { reason, refused: final }, retryAfter };
    const minutes = Math.ceil(retryAfter / 60);
    return {
      answer: { reason: `${reason} and wants to be left alone for ${minutes} minutes`, refused: true },
      retryAfter,
    };
  } catch (error) {
    return { answer: { reason: reasonOf(error, timeout), refused: false }, retryAfter: 0 };
  }
}

/** The text of an answer; one without an end is given up, as the memory has one. */
async function textOf({ body }: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body ?? []) {
    length += piece.length;
    if (length > LONGEST_ANSWER) throw new Error("it sends more than any list of papers has");
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}

/** The seconds that a `Retry-After` asks for, which names their number or a time (RFC 9110, 10.2.3). */
function secondsUntil(header: string | null): number {
  const seconds = Number(header ?? 0);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const time = Date.parse(header ?? "");
  return Number.isNaN(time) ? 0 : Math.max(0, (time - Date.now()) / 1000);
}

function reasonOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `no whole answer within ${timeout} seconds`;
  const { cause } = error;
  return `the connection failed (${cause instanceof Error ? cause.message : error.message})`;
}
