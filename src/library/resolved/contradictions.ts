import { diagnose } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { readAuthorNames } from "../../listing/author-names.ts";
import { isArxivCategory } from "../../listing/category.ts";
import { arxivIdOfDoi, arxivKey, doiKey } from "../../listing/identifiers.ts";
import { isOnlyIdentifier } from "../../listing/importers/identifiers/find.ts";
import type { Entry } from "../../listing/types.ts";
import { resolveCategory } from "../category.ts";
import { hyphenate } from "../names/slug.ts";
import { hasCategory } from "./complete.ts";
import type { FoundFields, LocatedRecord } from "./record.ts";
import { isSameList } from "./same-names.ts";

/** Whether a record is about a different paper: the arXiv numbers differ. */
export function isOtherPaper({ arxivId }: Entry, found: FoundFields): boolean {
  return (
    arxivId !== undefined && found.arxivId !== undefined && arxivKey(arxivId) !== arxivKey(found.arxivId)
  );
}

/** Reports differences between a record and an entry; the entry is used. */
export function findContradictions(entry: Entry, record: LocatedRecord): readonly Diagnostic[] {
  const { found = {} } = record;
  return CHECKS.flatMap((check) => {
    const [field, stated, other] = check(entry, found) ?? [];
    if (field === undefined || stated === undefined || other === undefined) return [];
    const where = `${entry.file}:${entry.line}`;
    return [
      diagnose("resolved-differs", record.location, { title: entry.title, field, stated, other, where }),
    ];
  });
}

type Check = (
  entry: Entry,
  found: FoundFields,
) => readonly [field: string, stated: string, other: string] | undefined;

const CHECKS: readonly Check[] = [
  (entry, { title }) =>
    title === undefined || isOnlyIdentifier(entry) || shareWords(entry.title, title)
      ? undefined
      : ["title", entry.title, title],
  (entry, { authors }) => {
    const names = readAuthorNames(authors ?? []).authors;
    return isSameList(entry.authors, names)
      ? undefined
      : ["authors", entry.authors.slice(0, NAMED).join(", "), names.slice(0, NAMED).join(", ")];
  },
  (entry, { date }) =>
    date === undefined || Math.abs(yearOf(entry.date || date) - yearOf(date)) <= 1
      ? undefined
      : ["date", entry.date, date],
  (entry, { categories = [] }) => {
    const codes = categories.map((written) => resolveCategory(written).code);
    const { code } = resolveCategory(entry.category);
    const isSilent = codes.length === 0 || !hasCategory(entry) || !isArxivCategory(entry.category);
    return isSilent || codes.includes(code) ? undefined : ["category", entry.category, categories.join(", ")];
  },
  ({ doi }, found) =>
    doi === undefined ||
    found.doi === undefined ||
    isArxiv(doi) ||
    isArxiv(found.doi) ||
    doiKey(doi) === doiKey(found.doi)
      ? undefined
      : ["DOI", doi, found.doi],
];

/** Number of names that distinguish two lists. */
const NAMED = 3;

/** A preprint and its publication are usually at most a year apart. */
function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** A preprint's DOI does not contradict the publication's. */
function isArxiv(doi: string): boolean {
  return arxivIdOfDoi(doi) !== undefined;
}

/** Whether two titles share half of their words, like those of two versions. */
function shareWords(one: string, other: string): boolean {
  const [a, b] = [one, other].map((title) => new Set(hyphenate(title).split("-")));
  if (a === undefined || b === undefined) return true;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 2 >= Math.min(a.size, b.size);
}
