import type { FoundFields } from "../../library/resolved/record.ts";
import { type Client, type Failure, isFailure } from "../http/client.ts";
import type { Service, Step, WantedPaper } from "./services/service.ts";

/** The results of a service in a run, as slugs of papers. */
export interface ServiceTally {
  readonly name: string;
  /** Papers for which it responded, found or not. */
  readonly answered: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
  /** Papers for which it did not respond. */
  readonly missed: ReadonlySet<string>;
  /** The reason why it is no longer used. */
  readonly down: string | undefined;
}

/** A service in a run. */
export interface Connection {
  readonly service: Service;
  /** Candidates for a batch of papers; undefined if it did not respond. */
  ask(step: Step, papers: readonly WantedPaper[]): Promise<Answers>;
  /** Counts a paper as found. */
  count(paper: WantedPaper): void;
  readonly tally: ServiceTally;
}

type Answers = ReadonlyMap<WantedPaper, readonly FoundFields[] | undefined>;

/** Maximum size of a response in bytes, twenty times that of a hundred papers of arXiv. */
const LONGEST_ANSWER = 10_000_000;
/** After this many consecutive refusals of single papers, a service is no longer used. */
const MOST_REFUSALS = 3;

/**
 * Connects a run to a service. Refused batches are halved, so that one unusual paper does not affect the others.
 * After a failure or several refusals the service is no longer used.
 *
 * @param base its URL, with a final slash
 * @param onRefusal called for a paper that is refused individually
 */
export function connect(
  service: Service,
  base: string,
  client: Client,
  onRefusal: (paper: WantedPaper, reason: string) => void,
): Connection {
  const [answered, found, missed] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let down: string | undefined;
  let refusals = 0;

  const request = createRequest(service, base, client);
  const fail = (papers: readonly WantedPaper[]): Answers => {
    for (const { slug } of papers) missed.add(slug);
    return new Map(papers.map((paper) => [paper, undefined]));
  };
  const ask = async (step: Step, papers: readonly WantedPaper[]): Promise<Answers> => {
    if (down !== undefined) return fail(papers);
    const answer = await request(step, papers);
    if (!isFailure(answer)) {
      refusals = 0;
      for (const { slug } of papers) answered.add(slug);
      return new Map(papers.map((paper) => [paper, answer]));
    }
    const [paper] = papers;
    if (!isRefusedRequest(answer) || paper === undefined) down = answer.reason;
    else if (papers.length > 1) {
      const middle = Math.ceil(papers.length / 2);
      return new Map([
        ...(await ask(step, papers.slice(0, middle))),
        ...(await ask(step, papers.slice(middle))),
      ]);
    } else if (++refusals >= MOST_REFUSALS) down = answer.reason;
    else onRefusal(paper, answer.reason);
    return fail(papers);
  };
  return {
    service,
    ask,
    count: ({ slug }) => found.add(slug),
    get tally() {
      return { name: service.name, answered, found, missed, down };
    },
  };
}

/** Returns a function that requests a batch of papers. */
function createRequest(service: Service, base: string, client: Client) {
  return (step: Step, papers: readonly WantedPaper[]) =>
    client.ask<readonly FoundFields[]>(
      {
        url: base + step.path(papers),
        maxBytes: LONGEST_ANSWER,
        hosts: service.hosts,
        headers: { accept: "application/json", ...service.headers },
      },
      (response) => {
        const answer = service.read(response);
        return { answer, lacks: isFailure(answer) ? answer.reason : undefined };
      },
    );
}

/**
 * A status that concerns the request itself; other refusals (no key, access denied, a long wait) concern all
 * requests.
 */
function isRefusedRequest({ refused, status = 0 }: Failure): boolean {
  return refused && [400, 406, 413, 414, 422, 431].includes(status);
}
