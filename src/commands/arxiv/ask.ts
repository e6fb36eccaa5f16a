import { setTimeout as sleep } from "node:timers/promises";
import { type ArxivFailure, type ArxivResponse, readAnswer } from "../../listing/importers/arxiv-response.ts";
import { failureReason, requestText } from "../http.ts";

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
/** Hosts of arXiv to which one of them may redirect. */
const ARXIV_HOSTS = ["export.arxiv.org", "arxiv.org"];
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
    const { status, ok, text, retryAfter } = await requestText(address, {
      timeout,
      maxBytes: LONGEST_ANSWER,
      hosts: ARXIV_HOSTS,
      headers: { "user-agent": userAgent, accept: "application/atom+xml" },
    });
    const answer = readAnswer(text, file);
    if ("reason" in answer ? answer.refused : ok) return { answer, retryAfter: 0 };
    const reason = "reason" in answer && ok ? answer.reason : `arXiv answers ${status}`;
    if (retryAfter > LONGEST_WAIT) {
      const wait = Math.ceil(retryAfter / 60);
      return {
        answer: { reason: `${reason} and asks to wait for ${wait} minutes`, refused: true },
        retryAfter: 0,
      };
    }
    const final = status >= 400 && status < 500 && ![408, 429].includes(status);
    return { answer: { reason, refused: final }, retryAfter };
  } catch (error) {
    return { answer: { reason: failureReason(error, timeout), refused: false }, retryAfter: 0 };
  }
}
