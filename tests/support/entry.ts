import type { ParsedListing } from "../../src/library/merge.ts";
import type { Entry } from "../../src/listing/types.ts";

/** An entry of an invented paper; `given` overrides its fields. */
export function entry(title: string, given: Partial<Entry> = {}): Entry {
  return {
    file: "content/listings/2026-01-01.txt",
    line: 1,
    category: "LG",
    date: "2025-12-01",
    score: null,
    code: false,
    title,
    authors: ["Ada Example", "Bo Sample"],
    etAl: false,
    abstract: "Words.",
    warnings: [],
    ...given,
  };
}

/** A day's listing of these entries, three lines each. */
export function listing(date: string, ...entries: readonly Entry[]): ParsedListing {
  const file = `content/listings/${date}.txt`;
  return { date, file, entries: entries.map((each, k) => ({ ...each, file, line: 3 * k + 1 })) };
}
