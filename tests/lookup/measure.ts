import { createClient } from "../../src/commands/http/client.ts";
import { connect } from "../../src/commands/resolve/connection.ts";
import { lookUp } from "../../src/commands/resolve/run.ts";
import { arxiv } from "../../src/commands/resolve/services/arxiv.ts";
import type { ResolvedRecord } from "../../src/library/resolved/record.ts";
import type { Trial } from "./catalogue.ts";
import { serveCatalogue } from "./serve-catalogue.ts";

/** The quality of look-ups. */
export interface Measured {
  /** Number of papers in the catalogue, and of others. */
  readonly present: number;
  readonly absent: number;
  /** Accepted matches, and those of them that are the right paper. */
  readonly accepted: number;
  readonly right: number;
  readonly suggested: number;
  readonly requests: number;
  /** Descriptions of wrong matches and of papers that were not found. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Looks up the papers of a trial at a local server that responds like arXiv. */
export async function measure({ catalogue, wanted, truth }: Trial): Promise<Measured> {
  const server = await serveCatalogue(catalogue);
  const records = new Map<string, ResolvedRecord>();
  try {
    const manner = { userAgent: "test", pause: 0, timeout: 60, tries: 1, asked: false, onRetry: () => {} };
    const connection = connect(arxiv(), server.base, createClient(manner), () => {});
    await lookUp(
      {
        connections: [connection],
        today: "2026-11-26",
        before: new Map(),
        onRecord: (record) => records.set(record.paper, record),
        onBatch: () => {},
      },
      wanted,
    );
  } finally {
    await server.close();
  }
  const accepted = [...records.values()].filter(({ match }) => match === "title");
  const isRight = ({ paper, found }: ResolvedRecord) => found?.arxivId === truth.get(paper);
  const present = wanted.filter(({ slug }) => truth.get(slug) !== undefined);
  const titles = new Map(catalogue.map(({ arxivId, title }) => [arxivId, title]));
  return {
    present: present.length,
    absent: wanted.length - present.length,
    accepted: accepted.length,
    right: accepted.filter(isRight).length,
    suggested: [...records.values()].filter(({ match }) => match === "suggested").length,
    requests: server.requests(),
    wrong: accepted
      .filter((record) => !isRight(record))
      .map(({ title, found }) => `“${title}” is not “${found?.title}”`),
    missed: present
      .filter(({ slug }) => records.get(slug)?.match !== "title")
      .map(({ slug, title, authors }) => {
        const record = records.get(slug);
        return `“${title}” (${authors.join(", ")} / ${record?.found?.authors}): ${record?.match} “${record?.found?.title}”; it is “${titles.get(truth.get(slug) ?? "")}”`;
      }),
  };
}
