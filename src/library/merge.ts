import { diagnose } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { listingSortKey } from "../listing/file-name.ts";
import { isOnlyIdentifier } from "../listing/importers/identifiers/find.ts";
import { NO_CATEGORY } from "../listing/importers/record.ts";
import type { Entry } from "../listing/types.ts";
import { authorsBegin, createContradictions, headerOf } from "./contradictions.ts";
import { append } from "./draft.ts";
import { paperSlug } from "./names/slug.ts";
import { by, type Comparison } from "./order.ts";
import { createPaperMatcher } from "./paper-matcher.ts";

/** A parsed listing: its date and its entries, in order. */
export interface ParsedListing {
  readonly date: string;
  readonly file: string;
  readonly entries: readonly Entry[];
  /** The uncorrected forms of entries whose corrections change their paper's address. */
  readonly pasted?: readonly Entry[];
}

/** The papers of all listings: the merged entries of each paper, and the papers listed each day. */
export interface Merged {
  /** The merged entry, by slug. */
  readonly papers: ReadonlyMap<string, Entry>;
  /** All entries by slug. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** The same with their slugs and their listings' dates, sorted by date, file and line. */
  readonly inOrder: readonly (readonly [slug: string, entry: Entry, date: string])[];
  /** Slugs in the listing's order, by as-of date, oldest first. */
  readonly days: ReadonlyMap<string, ReadonlySet<string>>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Merges entries of the same paper, by as-of date, file and line. The newest listing wins; repetitions within a
 * listing and contradictions are reported. The order of `listings` does not matter.
 */
export function mergeEntries(listings: readonly ParsedListing[]): Merged {
  const matcher = createPaperMatcher();
  const papers = new Map<string, Entry>();
  const allEntries = new Map<string, Entry[]>();
  const inOrder: [slug: string, entry: Entry, date: string][] = [];
  const days = new Map<string, Set<string>>();
  const diagnostics: Diagnostic[] = [];
  const contradictions = createContradictions();
  for (const { date, entries } of [...listings].sort(oldestListingFirst)) {
    const day = days.get(date) ?? new Set();
    days.set(date, day);
    for (const entry of entries) {
      const slug = matcher.add(entry);
      const known = papers.get(slug);
      if (known?.file === entry.file) {
        diagnostics.push(diagnose("paper-twice", headerOf(entry), { title: entry.title, first: known.line }));
        continue;
      }
      if (known !== undefined && !isOnlyIdentifier(known) && !isOnlyIdentifier(entry))
        contradictions.add(known, entry);
      papers.set(slug, known === undefined ? entry : mergeNewer(known, entry));
      inOrder.push([slug, entry, date]);
      allEntries.set(slug, append(allEntries.get(slug) ?? [], entry));
      day.add(slug);
    }
  }
  diagnostics.push(...contradictions.diagnostics());
  return { papers, entries: allEntries, inOrder, days, diagnostics };
}

/** The slug of an entry if there were no other papers. */
export function slugOf(entry: Entry): string {
  return paperSlug(entry.title, entry.authors[0]);
}

/** By as-of date; listings of the same day in the order of their file names. */
export const oldestListingFirst: Comparison<ParsedListing> = by<ParsedListing>(
  (listing) => listing.date,
  (listing) => listingSortKey(listing.file),
  (listing) => listing.file,
);

/** The entries of a paper, oldest first. */
export function foldEntries(entries: readonly Entry[]): Entry {
  return entries.reduce(mergeNewer);
}

/**
 * Merges two entries: the newer one's fields, and those of the older one that the newer one leaves out. An entry with
 * only an identifier never replaces one with a title.
 */
function mergeNewer(older: Entry, newer: Entry): Entry {
  if (isOnlyIdentifier(newer) && !isOnlyIdentifier(older)) return mergeNewer(newer, older);
  const fuller = shortens(newer, older) ? older : newer;
  return {
    ...older,
    ...newer,
    authors: fuller.authors,
    etAl: fuller.etAl,
    ...(older.nameParts && { nameParts: { ...older.nameParts, ...newer.nameParts } }),
    // A less precise date does not contradict an older one, like a missing abstract.
    date: older.date.startsWith(newer.date) ? older.date : newer.date,
    category: newer.category === NO_CATEGORY ? older.category : newer.category,
    abstract: newer.abstract === "" ? older.abstract : newer.abstract,
    ...((older.remark ?? newer.remark) && { remark: { ...older.remark, ...newer.remark } }),
  };
}

/** Whether an entry has the authors of another, but leaves out some at the end, or has initials instead of names. */
function shortens(entry: Entry, fuller: Entry): boolean {
  if (!authorsBegin(fuller, entry)) return false;
  if (entry.authors.length < fuller.authors.length || (entry.etAl && !fuller.etAl)) return entry.etAl;
  return entry.authors.join(" ").length < fuller.authors.join(" ").length;
}
