import { FURTHER_AUTHORS } from "../../shared/citation/record.ts";
import { archiveNames } from "../arxiv-taxonomy.ts";
import { isArxivCategory } from "../category.ts";
import { readArxivId, readDoi, readWebAddress } from "../identifiers.ts";
import { partialDate } from "../partial-dates.ts";
import { codeAddress, secure } from "./arxiv.ts";
import { latexOfMarkup } from "./documents/xml/markup.ts";
import type { SourceRecord } from "./record.ts";

/** The fields of a paper in reference managers, common to BibTeX, CSL-JSON and RIS. */
export interface Reference {
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly etAl?: boolean;
  readonly abstract: string | undefined;
  /** Year, and month and day where they are stated; from 1. */
  readonly dated: readonly (number | undefined)[];
  readonly category?: string | undefined;
  /** Further ones. */
  readonly categories?: readonly string[] | undefined;
  /** The journal or the conference. */
  readonly venue: string | undefined;
  readonly doi: string | undefined;
  readonly url: string | undefined;
  /** Keywords, one or many a text: of a paper on arXiv they name its categories. */
  readonly keywords?: readonly (string | undefined)[];
  /** Texts that may contain arXiv's number and category: `arXiv:2605.01234 [cs.LG]`. */
  readonly notes: readonly (string | undefined)[];
}

/** Converts a reference to a record without its location. */
export function recordOf(reference: Reference): Omit<SourceRecord, "location"> {
  const { authors, etAl, doi, url, notes } = reference;
  // Publishers leave HTML in all formats: `<i>E. coli</i> &amp; CO<sub>2</sub>`.
  const [title, abstract, venue] = [reference.title, reference.abstract, reference.venue].map(
    (text) => text && latexOfMarkup(text),
  );
  const arxivId = arxivOf([...notes, doi, url, venue]);
  const [year, month, day] = reference.dated;
  return {
    title,
    authors,
    ...((etAl || notes.some((note) => note?.includes(FURTHER_AUTHORS))) && { etAl: true }),
    abstract,
    date: partialDate({ year, month, day }) || undefined,
    category: reference.category ?? categoryOf(reference) ?? venueAsCategory(venue),
    categories: [...(reference.categories ?? []), ...keywordCategories(reference.keywords)],
    ...(venue !== undefined && !isArxiv(venue) && !isArxivCategory(venue) && { venue }),
    arxivId,
    doi: readDoi(doi),
    // `entryOf` drops and reports links that are not web addresses.
    url: secure(readWebAddress(url)) ?? url,
    ...codeAddress(abstract),
  };
}

function arxivOf(texts: readonly (string | undefined)[]): string | undefined {
  for (const text of texts) {
    const number = /arxiv/i.test(text ?? "") ? readArxivId(text) : undefined;
    if (number !== undefined) return number;
  }
  return undefined;
}

/** The venue of a paper without a category; arXiv if a column of venues names it. */
function venueAsCategory(venue: string | undefined): string | undefined {
  if (/^arxiv$/i.test(venue ?? "")) return "arXiv";
  return isArxiv(venue) ? undefined : venue;
}

/** arXiv instead of a journal; DBLP uses its old name. */
function isArxiv(venue: string | undefined): boolean {
  return /^(?:arxiv\b|corr$)/i.test(venue ?? "");
}

/** A category in the notes; where those name an archive alone, as Zotero's do, the first one among the keywords. */
function categoryOf({ notes, keywords = [] }: Reference): string | undefined {
  const noted = matchesIn(notes, /\[([A-Za-z.-]{2,20})\]/g).find(isArxivCategory);
  if (noted !== undefined && !GROUPS.has(noted)) return noted;
  return keywordCategories(keywords)[0] ?? noted;
}

/** Archives that are groups of categories, by arXiv's names for them, which Zotero's tags begin with. */
const GROUPS: ReadonlyMap<string, string> = new Map(Object.entries(archiveNames));
const TAG = new RegExp(`(?:^|, *)((?:${[...GROUPS.values()].join("|")}) - [^,;]+)`, "g");

/** `cs.LG`, DataCite's `Machine Learning (cs.LG)`, or Zotero's `Computer Science - Machine Learning`. */
function keywordCategories(keywords: readonly (string | undefined)[] = []): readonly string[] {
  const codes = [
    ...matchesIn(keywords, /(?:^|[(,;] *)([a-z-]+\.[A-Za-z-]+)(?=$|[),;])/g),
    ...matchesIn(keywords, /\(([a-z]+-[a-z]+)\)/g),
  ];
  const known = codes.filter(isArxivCategory);
  return known.length > 0 ? known : matchesIn(keywords, TAG).map((tag) => tag.trim());
}

function matchesIn(texts: readonly (string | undefined)[], pattern: RegExp): readonly string[] {
  return texts.flatMap((text) => [...(text ?? "").matchAll(pattern)].map((found) => found[1] ?? ""));
}
