import { parse, stringify } from "yaml";
import { yamlExcess } from "../diagnostics/yaml-limits.ts";
import { readIsoDay } from "../listing/dates.ts";

/** How asking arXiv ended: papers are new, a quiet day, a failed day, or fewer came than were announced. */
export type FetchOutcome = "new" | "quiet" | "failed" | "short";

/** The result of the last `npm run fetch`: `content/fetched.yaml`. */
export interface Fetched {
  readonly day: string;
  readonly outcome: FetchOutcome;
  /** How many papers were new. */
  readonly papers: number;
  /** How many papers the queries were to give, and how many came. */
  readonly announced: number;
  readonly received: number;
}

const OUTCOMES: readonly unknown[] = ["new", "quiet", "failed", "short"] satisfies readonly FetchOutcome[];

/** The file's text; it is written by Offprint alone. */
export function writeFetched(fetched: Fetched): string {
  return `# Written by npm run fetch; the home page says it in words.\n${stringify(fetched)}`;
}

/** Reads what `writeFetched` wrote; undefined for anything else, of which the site then says nothing. */
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
