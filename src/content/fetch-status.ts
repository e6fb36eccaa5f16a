import { parse, stringify } from "yaml";
import { yamlExcess } from "../diagnostics/yaml-limits.ts";
import { readIsoDay } from "../listing/dates.ts";

/** The outcome of a fetch: new papers, none, a failure, or fewer papers than announced. */
export type FetchOutcome = "new" | "quiet" | "failed" | "short";

/** The result of the last `npm run fetch`: `content/fetched.yaml`. */
export interface Fetched {
  readonly day: string;
  readonly outcome: FetchOutcome;
  /** Number of new papers. */
  readonly papers: number;
  /** Number of papers announced and received. */
  readonly announced: number;
  readonly received: number;
}

const OUTCOMES: readonly unknown[] = ["new", "quiet", "failed", "short"] satisfies readonly FetchOutcome[];

/** The text of the file, which only Offprint writes. */
export function writeFetched(fetched: Fetched): string {
  return `# Written by npm run fetch; the home page says it in words.\n${stringify(fetched)}`;
}

/** Reads what `writeFetched` wrote; undefined for anything else. */
export function readFetched(text: string | undefined): Fetched | undefined {
  const value = parsed(text ?? "");
  if (typeof value !== "object" || value === null) return undefined;
  const { day, outcome, papers, announced, received } = value as Readonly<Record<string, unknown>>;
  const counts = [papers, announced, received];
  const valid =
    typeof day === "string" &&
    readIsoDay(day) !== undefined &&
    OUTCOMES.includes(outcome) &&
    counts.every((count) => Number.isInteger(count));
  return valid ? (value as Fetched) : undefined;
}

function parsed(text: string): unknown {
  try {
    return yamlExcess(text) === undefined ? parse(text, { logLevel: "silent" }) : undefined;
  } catch {
    return undefined;
  }
}
