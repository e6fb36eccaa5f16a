import type { FoundFields } from "../../library/resolved/record.ts";
import { type Client, type Failure, isFailure } from "../http/client.ts";
import type { Service, Step, WantedPaper } from "./services/service.ts";

/** What one service did in a run, in slugs of papers. */
export interface ServiceTally {
  readonly name: string;
  /** It answered for them, whether it knows them or not. */
  readonly answered: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
  /** It did not answer for them. */
  readonly missed: ReadonlySet<string>;
  /** Why it was asked no more. */
  readonly down: string | undefined;
}

/** A service in a run. */
export interface Connection {
  readonly service: Service;
  /** What it knows of these papers: the same candidates for all of a batch; undefined where it did not answer. */
  ask(step: Step, papers: readonly WantedPaper[]): Promise<Answers>;
  /** Counts a paper as found. */
  count(paper: WantedPaper): void;
  readonly tally: ServiceTally;
}

type Answers = ReadonlyMap<WantedPaper, readonly FoundFields[] | undefined>;

/** In bytes; the longest answers, a hundred papers of arXiv, have a twentieth of it. */
const LONGEST_ANSWER = 10_000_000;
/** A service that refuses so many requests for single papers in a row refuses all. */
const MOST_REFUSALS = 3;

/**
 * Connects a run to a service. A batch that is refused is halved, so that one odd paper is no harm to the others. After
 * a failure, and after several refusals, the service is asked no more.
 *
 * @param base where it answers, with a final slash
 * @param onRefusal called for a paper for which alone it refuses to answer
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

  const request = (step: Step, papers: readonly WantedPaper[]) =>
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

/** A mistake in what was asked; any other refusal (no key, access denied, a long wait) is of everything. */
function isRefusedRequest({ refused, status = 0 }: Failure): boolean {
  return refused && [400, 406, 413, 414, 422, 431].includes(status);
}
