import { setTimeout as sleep } from "node:timers/promises";
import { failureReason, type RequestLimits, requestText, type TextAnswer } from "./request.ts";

/** Options of a client. */
export interface ClientOptions {
  readonly userAgent: string;
  /** Seconds between the end of a response and the next request. */
  readonly pause: number;
  /** Seconds before the first retry, doubled for each further one; the pause by default. */
  readonly backoff?: number;
  /** Timeout for a complete response, in seconds. */
  readonly timeout: number;
  /** Maximum number of tries per request. */
  readonly tries: number;
  /** Whether the service was used shortly before, so that the first request waits, too. */
  readonly asked: boolean;
  /** Called after every failed try that will be repeated. */
  readonly onRetry: (reason: string) => void;
}

/** A request. */
export interface Request extends Omit<RequestLimits, "timeout"> {
  readonly url: string;
}

/** The reason for people; `refused` if a retry would not help. */
export interface Failure {
  readonly reason: string;
  readonly refused: boolean;
  /** The status of the response; undefined if there was none. */
  readonly status?: number;
}

/** A parsed response; `lacks` tells people why a retry is worthwhile. */
export interface ParsedAnswer<T> {
  readonly answer: T | Failure;
  readonly lacks?: string | undefined;
}

/** Sends requests to one service, one at a time. */
export interface Client {
  /**
   * Sends a request and returns the response; after all retries, the best one.
   *
   * @param read parses a response of any status
   * @param better chooses between the responses of two attempts; the later one by default
   */
  ask<T extends object>(
    request: Request,
    read: (response: TextAnswer) => ParsedAnswer<T>,
    better?: (before: T | Failure, now: T | Failure) => T | Failure,
  ): Promise<T | Failure>;
}

/** Maximum wait in seconds that a service may demand; longer waits are left to the next run. */
const LONGEST_WAIT = 300;

/** True if `ask` returned a failure. */
export function isFailure(answer: object): answer is Failure {
  return "reason" in answer && "refused" in answer;
}

/**
 * A client that pauses between requests. A failed request is retried after a wait that doubles each time and is no
 * shorter than the service demands (`Retry-After`).
 */
export function createClient(options: ClientOptions): Client {
  let { asked } = options;
  const { backoff = options.pause } = options;
  return {
    ask: async <T extends object>(
      request: Request,
      read: (response: TextAnswer) => ParsedAnswer<T>,
      better: (before: T | Failure, now: T | Failure) => T | Failure = (_, now) => now,
    ) => {
      let best: T | Failure | undefined;
      let wait = options.pause;
      for (let turn = 1; ; turn++) {
        if (asked) await sleep(wait * 1000);
        asked = true;
        const { answer, lacks, retryAfter } = await tryOnce(request, read, options);
        best = best === undefined ? answer : better(best, answer);
        const refused = isFailure(answer) && answer.refused;
        if (lacks === undefined || turn >= options.tries || refused) return best;
        options.onRetry(lacks);
        wait = Math.max(backoff * 2 ** turn, options.pause, retryAfter);
      }
    },
  };
}

/** The result of one request; `retryAfter` is in seconds. */
interface Tried<T> extends ParsedAnswer<T> {
  readonly retryAfter: number;
}

async function tryOnce<T extends object>(
  { url, ...limits }: Request,
  read: (response: TextAnswer) => ParsedAnswer<T>,
  { userAgent, timeout }: ClientOptions,
): Promise<Tried<T>> {
  try {
    const headers = { ...limits.headers, "user-agent": userAgent };
    const response = await requestText(url, { ...limits, timeout, headers });
    const { answer, lacks } = read(response);
    if (!isFailure(answer)) return { answer, lacks, retryAfter: 0 };
    const { status, retryAfter } = response;
    if (retryAfter <= LONGEST_WAIT || answer.refused)
      return { answer: { ...answer, status }, lacks: answer.reason, retryAfter };
    const reason = `${answer.reason} and asks to wait for ${Math.ceil(retryAfter / 60)} minutes`;
    return { answer: { reason, refused: true, status }, lacks: reason, retryAfter: 0 };
  } catch (error) {
    const reason = failureReason(error, timeout);
    return { answer: { reason, refused: false }, lacks: reason, retryAfter: 0 };
  }
}

/** True for a status that a retry would not change. */
export function isFinal(status: number): boolean {
  return status >= 400 && status < 500 && ![408, 425, 429].includes(status);
}
