import { type ArxivFailure, type ArxivResponse, readAnswer } from "../../listing/importers/arxiv-response.ts";
import { type ClientOptions, createClient, type Failure, isFailure, isFinal } from "../http/client.ts";
import type { TextAnswer } from "../http/request.ts";

/** Requests pages, one at a time. */
export interface ArxivClient {
  /** Requests a page; if no try returns `expected` entries, the longest response. */
  ask(
    address: string,
    file: string,
    expected?: (answer: ArxivResponse) => number,
  ): Promise<ArxivResponse | Failure>;
}

/** Hosts of arXiv to which one of them may redirect. */
export const ARXIV_HOSTS = ["export.arxiv.org", "arxiv.org"];
/** Maximum size of a response in bytes: ten times that of 2000 papers, arXiv's maximum. */
const LONGEST_ANSWER = 100_000_000;

/** A client of arXiv's API. A page that fails or is incomplete is requested again. */
export function createArxivClient(options: ClientOptions): ArxivClient {
  const client = createClient(options);
  return {
    ask: (address, file, expected = () => 0) =>
      client.ask<ArxivResponse>(
        {
          url: address,
          maxBytes: LONGEST_ANSWER,
          hosts: ARXIV_HOSTS,
          headers: { accept: "application/atom+xml" },
        },
        (response) => {
          const answer = readPage(response, file);
          return { answer, lacks: missingFrom(answer, expected) };
        },
        better,
      ),
  };
}

/**
 * Reads a response of arXiv's API, which explains its refusals in a feed, with a status of 400.
 *
 * @param file the path that entries carry
 */
export function readPage({ status, ok, text }: TextAnswer, file: string): ArxivResponse | Failure {
  const answer: ArxivResponse | ArxivFailure = readAnswer(text, file);
  if ("reason" in answer ? answer.refused : ok) return answer;
  const reason = "reason" in answer && ok ? answer.reason : `arXiv answers ${status}`;
  return { reason, refused: isFinal(status) };
}

/** Describes what is missing from a response; undefined if it is complete. */
function missingFrom(
  answer: ArxivResponse | Failure,
  expected: (answer: ArxivResponse) => number,
): string | undefined {
  if (isFailure(answer)) return answer.reason;
  const wanted = expected(answer);
  return answer.count < wanted ? `${answer.count} of ${wanted} papers came` : undefined;
}

/** The response with more entries, or the later one of two failures. */
function better(before: ArxivResponse | Failure, now: ArxivResponse | Failure): ArxivResponse | Failure {
  if (isFailure(before)) return now;
  return isFailure(now) || now.count < before.count ? before : now;
}
