import { loadPage } from "../load.ts";
import { ROOT } from "../site.ts";

/** Ids of the citations on a paper's page. */
export const CITATIONS = ["bibtex", "ris", "csl"] as const;

export type CitationFormat = (typeof CITATIONS)[number];

/** A paper of a list; the page is undefined if it could not be loaded. */
export interface LoadedPaper {
  readonly slug: string;
  readonly href: string;
  readonly page: Document | undefined;
}

/** Loads a paper's page, which has all data of the paper. Rejects if it cannot be loaded. */
export function loadPaperPage(slug: string): Promise<Document> {
  return loadPage(new URL(`papers/${encodeURIComponent(slug)}/`, ROOT));
}

/** A citation from the page; undefined on large sites, which have none. */
export function citationIn(page: Document, format: CitationFormat): string | undefined {
  return page.querySelector(`#${format}`)?.textContent ?? undefined;
}
