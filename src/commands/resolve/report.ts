import type { ResolvedRecord } from "../../library/resolved/record.ts";
import { pluralize } from "../../shared/plural.ts";
import { oneLine } from "../console/printable-text.ts";
import type { ServiceTally } from "./connection.ts";

/** The outcome of a run: all papers were looked up, services did not respond for some, or for none. */
export type Outcome = "complete" | "partial" | "failed";

/** The exit code of `npm run resolve`; 2 is for wrong usage, as in all commands. */
export const EXIT_CODES: Readonly<Record<Outcome, number>> = { complete: 0, partial: 3, failed: 1 };

/** The results of a run. */
export interface Result {
  readonly records: readonly ResolvedRecord[];
  readonly tallies: readonly ServiceTally[];
  /** Slugs of papers that no service supports, and of those for which none responded. */
  readonly unsupported: readonly string[];
  readonly unanswered: readonly string[];
}

/** Determines the outcome. */
export function outcomeOf({ records, tallies, unanswered }: Result): Outcome {
  if (!tallies.some(({ missed }) => missed.size > 0)) return "complete";
  return records.length === 0 && unanswered.length > 0 ? "failed" : "partial";
}

/** A line for each service that responded: `arXiv: found 85 of 90 papers.` */
export function serviceLines(tallies: readonly ServiceTally[]): readonly string[] {
  return tallies
    .filter(({ answered }) => answered.size > 0)
    .map(
      ({ name, answered, found }) => `${name}: found ${found.size} of ${pluralize(answered.size, "paper")}.`,
    );
}

/** A line for each service that failed: `Crossref: it answers 503; 5 papers were not looked up there.` */
export function failureLines(tallies: readonly ServiceTally[]): readonly string[] {
  return tallies.flatMap(({ name, missed, down }) =>
    down === undefined
      ? []
      : [
          `${name}: ${oneLine(down)}; ${pluralize(missed.size, "paper")} ${were(missed.size)} not looked up there.`,
        ],
  );
}

/** A one-line summary of the results. */
export function summaryLine({ records, unanswered, unsupported }: Result): string {
  const count = (...matches: readonly string[]) =>
    records.filter(({ match }) => matches.includes(match)).length;
  const looked = records.length + unanswered.length + unsupported.length;
  const suggested = count("suggested");
  return [
    `Found ${count("id", "title")} of ${pluralize(looked, "paper")}`,
    ...(suggested > 0 ? [pluralize(suggested, "suggestion")] : []),
    ...(count("none") > 0 ? [`${count("none")} not found`] : []),
    ...(unanswered.length > 0 ? [`${unanswered.length} without an answer`] : []),
    ...(unsupported.length > 0 ? [`${unsupported.length} that no service can be asked for`] : []),
  ].join(", ");
}

/** Each suggestion with its details and the command that accepts it. */
export function suggestionLines(records: readonly ResolvedRecord[]): readonly string[] {
  return records
    .filter(({ match }) => match === "suggested")
    .flatMap(({ paper, title, found = {} }) => [
      `“${oneLine(title)}” may be “${oneLine(found.title ?? "")}”, ${authorsOf(found.authors)}${found.date ?? "no date"}, ${placeOf(found)}.`,
      `  To accept it: npm run resolve -- --accept ${paper}`,
    ]);
}

function authorsOf([first, ...others]: readonly string[] = []): string {
  if (first === undefined) return "";
  return `${oneLine(first)}${others.length > 0 ? " et al." : ""}, `;
}

function placeOf({ arxivId, doi, url }: NonNullable<ResolvedRecord["found"]>): string {
  if (arxivId !== undefined) return `arXiv:${arxivId}`;
  return doi === undefined ? (url ?? "no address") : `doi:${doi}`;
}

function were(papers: number): string {
  return papers === 1 ? "was" : "were";
}
