import { startOf } from "../../../diagnostics/locate.ts";
import type { FoundFields } from "../../../library/resolved/record.ts";
import { isArxivCategory } from "../../../listing/category.ts";
import { createCorrectionMatcher } from "../../../listing/corrections/matcher.ts";
import { recordOfItem } from "../../../listing/importers/documents/json/record.ts";
import type { Item } from "../../../listing/importers/documents/json/values.ts";
import { entryOf } from "../../../listing/importers/record.ts";
import type { Entry } from "../../../listing/types.ts";

const NOWHERE = startOf("");
const NO_CORRECTIONS = { asOf: undefined, corrector: createCorrectionMatcher({ list: [], diagnostics: [] }) };

/** Maximum length of fields in UTF-16 units; only hostile responses have longer ones. */
const [LONGEST_TITLE, LONGEST_ABSTRACT, MOST_AUTHORS] = [2000, 20_000, 10_000];

/**
 * Reads a paper from a service's JSON, with the parser of JSON listings.
 *
 * @returns undefined if it has no title
 */
export function foundInItem(item: Item): FoundFields | undefined {
  const { entry } = entryOf({ ...recordOfItem(item), location: NOWHERE }, NO_CORRECTIONS);
  return entry && foundInEntry(entry);
}

/** The fields of an entry that a service stated. */
export function foundInEntry(entry: Entry): FoundFields | undefined {
  const { title, authors, etAl, arxivId, doi, url, pdfUrl, category, categories, date, abstract } = entry;
  if (title.length > LONGEST_TITLE || authors.length > MOST_AUTHORS) return undefined;
  const isCategory = isArxivCategory(category);
  return compact({
    title,
    // A truncated list would look complete.
    authors: authors.length > 0 && !etAl ? authors : undefined,
    arxivId,
    doi,
    url,
    pdfUrl,
    categories: isCategory ? (categories ?? [category]) : undefined,
    venue: isCategory || NO_VENUE.test(category) ? undefined : category,
    date: date || undefined,
    abstract: abstract !== "" && abstract.length <= LONGEST_ABSTRACT ? abstract : undefined,
  });
}

/** The category of entries for which a service states none. */
const NO_VENUE = /^(?:Other|arXiv|CoRR)$/i;

type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** The fields that have a value. */
export function compact(fields: Optional<FoundFields>): FoundFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
