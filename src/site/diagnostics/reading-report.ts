import type { Code } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { ParsedListing } from "../../library/merge.ts";

/** Problems in the lists of a day, for the publisher. */
export interface ReadingReport {
  /** Entries that were left out. */
  readonly rejected: number;
  /** Entries that may have been read wrong. */
  readonly doubtful: number;
}

/** Codes of errors that leave out an entry; other errors leave out less, or a whole file. */
const REJECTIONS: ReadonlySet<string> = new Set<Code>([
  "header-unreadable",
  "date-impossible",
  "date-without-year",
  "entry-without-title",
  "record-not-json",
  "record-without-title",
  "reference-unreadable",
]);
const DOUBTS: ReadonlySet<string> = new Set<Code>(["authors-doubtful", "reference-doubtful"]);

/** Counts the problems in the lists of each day, by date; days without problems are omitted. */
export function reportsByDay(
  listings: readonly Pick<ParsedListing, "date" | "file">[],
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<string, ReadingReport> {
  const days = new Map(listings.map(({ file, date }) => [file, date]));
  const reports = new Map<string, ReadingReport>();
  for (const { file, code } of diagnostics) {
    const day = days.get(file);
    const [rejected, doubtful] = [REJECTIONS.has(code), DOUBTS.has(code)];
    if (day === undefined || !(rejected || doubtful)) continue;
    const sofar = reports.get(day) ?? { rejected: 0, doubtful: 0 };
    reports.set(day, {
      rejected: sofar.rejected + Number(rejected),
      doubtful: sofar.doubtful + Number(doubtful),
    });
  }
  return reports;
}

/** `In the source list: 2 entries rejected, 5 doubtful.` */
export function describeReport({ rejected, doubtful }: ReadingReport): string {
  const entries = (count: number): string => (count === 1 ? "1 entry" : `${count} entries`);
  const counts = [
    ...(rejected > 0 ? [`${entries(rejected)} rejected`] : []),
    ...(doubtful > 0 ? [`${rejected > 0 ? doubtful : entries(doubtful)} doubtful`] : []),
  ];
  return `In the source list: ${counts.join(", ")}.`;
}
