import { readAuthorNames } from "../../listing/author-names.ts";
import { isOnlyIdentifier } from "../../listing/importers/identifiers/find.ts";
import { NO_CATEGORY } from "../../listing/importers/record.ts";
import type { Entry } from "../../listing/types.ts";
import { resolveCategory } from "../category.ts";
import type { FoundFields, Source } from "./record.ts";
import { isSameList } from "./same-names.ts";

/** Facts of a paper that come from a service. */
export interface Completion {
  readonly source?: Source;
  /** The names of the completed fields, for readers. */
  readonly fields: readonly string[];
  /** Number of authors in the listing; the others come from the service. */
  readonly statedAuthors: number;
}

/** A completed entry. */
export interface CompletedEntry extends Entry {
  readonly completed?: Completion;
}

/**
 * Fills in missing fields of an entry. Stated fields are unchanged: names as written, the category as primary
 * category, the date unless the one found is more precise.
 */
export function completeEntry(entry: Entry, found: FoundFields, source: Source | undefined): CompletedEntry {
  const filled: Partial<Entry> = {
    ...titleOf(entry, found),
    ...authorsOf(entry, found),
    ...dateOf(entry, found),
    ...categoriesOf(entry, found),
    ...(entry.venue === undefined && found.venue !== undefined && { venue: found.venue }),
    ...(entry.abstract === "" && found.abstract !== undefined && { abstract: found.abstract }),
  };
  const links = LINKS.filter((field) => entry[field] === undefined && found[field] !== undefined);
  const names = Object.keys(filled).flatMap((field) => IN_WORDS[field] ?? []);
  const fields = [...new Set([...names, ...(links.length > 0 ? ["links"] : [])])];
  if (fields.length === 0) return entry;
  const completed: Completion = {
    ...(source && { source }),
    fields,
    statedAuthors: entry.authors.length,
  };
  return {
    ...entry,
    ...filled,
    ...Object.fromEntries(links.map((field) => [field, found[field]])),
    completed,
  };
}

const LINKS = ["url", "arxivId", "doi", "pdfUrl"] as const;

const IN_WORDS: Readonly<Record<string, string>> = {
  title: "title",
  authors: "authors",
  date: "date",
  category: "categories",
  categories: "categories",
  venue: "venue",
  abstract: "abstract",
};

function titleOf(entry: Entry, { title }: FoundFields): Partial<Entry> {
  return title !== undefined && isOnlyIdentifier(entry) ? { title } : {};
}

/** The complete list of authors, if the entry's authors are its beginning. */
function authorsOf(entry: Entry, found: FoundFields): Partial<Entry> {
  const { authors: stated, nameParts } = entry;
  const read = readAuthorNames(found.authors ?? []);
  if (read.authors.length <= stated.length || !isSameList(stated, read.authors)) return {};
  const parts = { ...read.nameParts, ...nameParts };
  return {
    authors: [...stated, ...read.authors.slice(stated.length)],
    etAl: read.etAl,
    ...(Object.keys(parts).length > 0 && { nameParts: parts }),
  };
}

/** The date found, if it is more precise than the entry's; the month of an arXiv number does not count. */
function dateOf(entry: Entry, { date = "" }: FoundFields): Partial<Entry> {
  const isFuller = date.length > entry.date.length && date.startsWith(entry.date);
  const isDerived = isOnlyIdentifier(entry) || entry.warnings.includes("paper-unresolved");
  return isFuller || (isDerived && date.length >= entry.date.length && date !== entry.date) ? { date } : {};
}

/** All stated and found categories; the entry's remains the primary one. */
function categoriesOf(entry: Entry, { categories = [], venue }: FoundFields): Partial<Entry> {
  const own = hasCategory(entry) ? [entry.category, ...(entry.categories ?? [])] : [];
  const codes = new Map<string, string>();
  for (const written of [...own, ...categories]) {
    const { code } = resolveCategory(written);
    if (!codes.has(code)) codes.set(code, written);
  }
  const all = [...codes.values()];
  const [primary = venue] = all;
  if (primary === undefined) return {};
  const isNew = all.length > new Set(own.map((written) => resolveCategory(written).code)).size;
  return {
    ...(own.length === 0 && { category: primary }),
    ...(isNew && all.length > 1 && { categories: all }),
  };
}

/** Whether an entry states a category, or a journal or conference instead. */
export function hasCategory({ category }: Entry): boolean {
  return category !== NO_CATEGORY && category !== "arXiv";
}
