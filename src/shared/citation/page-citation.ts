import { type CitationRecord, type CitedName, FURTHER_AUTHORS, type Venue } from "./record.ts";

/**
 * What a paper's page states for citations as JSON. The rest is in its BibTeX and in the `citation_` elements that
 * Google Scholar and Zotero read. Anything empty is left out.
 */
export interface PageCitation {
  readonly keywords: readonly string[];
  readonly venue?: Venue;
  readonly url?: string;
  /** Whether the first note is that there are further authors. */
  readonly etAl?: true;
  /** The other notes. */
  readonly notes?: readonly string[];
  /** Authors whose names are not what `plainName` makes of them, by their place in the list. */
  readonly names?: Readonly<Record<number, CitedName>>;
}

/** `Ada Vesely`: the last word as the family name. A single word is a name as a whole. */
export function plainName(name: string): CitedName {
  const end = name.lastIndexOf(" ");
  return end === -1 ? { literal: name } : { family: name.slice(end + 1), given: name.slice(0, end) };
}

/**
 * The whole record again.
 *
 * @param meta the contents of the page's `citation_` elements of a name
 */
export function recordFromPage(
  { keywords, venue, url, etAl, notes = [], names = {} }: PageCitation,
  key: string,
  meta: (name: string) => readonly string[],
): CitationRecord {
  return {
    key,
    title: meta("title")[0] ?? "",
    authors: meta("author").map((name, k) => names[k] ?? plainName(name)),
    date: (meta("publication_date")[0] ?? "").replaceAll("/", "-"),
    venue,
    keywords,
    arxivId: meta("arxiv_id")[0],
    doi: meta("doi")[0],
    url,
    pdf: meta("pdf_url")[0],
    notes: etAl ? [FURTHER_AUTHORS, ...notes] : notes,
    abstract: "",
  };
}
