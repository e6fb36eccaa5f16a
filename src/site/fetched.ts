import { parse, stringify } from "yaml";
import { readIsoDay } from "../listing/dates.ts";
import type { Dates } from "./dates.ts";
import { counted } from "./words.ts";

/** How asking arXiv ended: papers are new, a quiet day, a failed day, or fewer came than were announced. */
export type FetchOutcome = "new" | "quiet" | "failed" | "short";

/** What the last run of `npm run fetch` brought: `content/fetched.yaml`. */
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

/** `Asked arXiv on 23 November 2026: nothing new.` */
export function fetchedInWords(fetched: Fetched, dates: Dates): string {
  const { day, outcome, papers, announced, received } = fetched;
  const asked = `Asked arXiv on ${dates.long(day)}`;
  const found = papers === 0 ? "nothing new" : counted(papers, "new paper");
  if (outcome === "failed") return `${asked}, but got no answer: newer papers may be missing.`;
  if (outcome === "short")
    return `${asked}: ${found}, but only ${counted(received, "paper")} of ${announced} came: some may be missing.`;
  return `${asked}: ${found}.`;
}

function parsed(text: string): unknown {
  try {
    return parse(text, { logLevel: "silent" });
  } catch {
    return undefined;
  }
}
