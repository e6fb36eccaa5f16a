import type { SourceLocation } from "../../diagnostics/types.ts";

/** The status of a record; `suggested` and `none` records are not applied. */
export const MATCHES = ["id", "title", "accepted", "suggested", "none"] as const;
export type Match = (typeof MATCHES)[number];

/** The services used for look-ups. */
export const SOURCES = ["arxiv", "crossref", "datacite", "dblp", "semanticscholar", "openalex"] as const;
export type Source = (typeof SOURCES)[number];

/** Facts from a service; unknown fields are absent. */
export interface FoundFields {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly arxivId?: string;
  readonly doi?: string;
  readonly url?: string;
  readonly pdfUrl?: string;
  /** The primary one first. */
  readonly categories?: readonly string[];
  readonly venue?: string;
  /** `2026-05-12`, `2026-05` or `2026`. */
  readonly date?: string;
  readonly abstract?: string;
}

/** A line of `content/resolved.jsonl`: the result of looking up a paper. Keys are those of the file, in its order. */
export interface ResolvedRecord {
  /** The paper's slug from the listings alone; unique in the file. */
  readonly paper: string;
  /** The title as listed, for people who read the file. */
  readonly title: string;
  readonly match: Match;
  readonly source?: Source;
  /** The day of the last look-up, YYYY-MM-DD. */
  readonly date_checked?: string;
  /** Number of look-ups. */
  readonly tries?: number;
  readonly found?: FoundFields;
}

/** Keys of a line and of what was found, in the order in which they are written. */
export const RECORD_KEYS = ["paper", "title", "match", "source", "date_checked", "tries", "found"] as const;
export const FOUND_KEYS = [
  "title",
  "authors",
  "arxivId",
  "doi",
  "url",
  "pdfUrl",
  "categories",
  "venue",
  "date",
  "abstract",
] as const;

/** Whether a record is used: it matched automatically, or the publisher accepted it. */
export function isUsed({ match }: Pick<ResolvedRecord, "match">): boolean {
  return match === "id" || match === "title" || match === "accepted";
}

/** A record with its location. */
export interface LocatedRecord extends ResolvedRecord {
  readonly location: SourceLocation;
}
