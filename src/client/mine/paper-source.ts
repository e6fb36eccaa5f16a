import { loadPage } from "../load.ts";
import { ROOT } from "../site.ts";

/** How a paper's page gives its citation: the ids of the elements. */
export const CITATIONS = ["bibtex", "ris", "csl"] as const;

export type CitationFormat = (typeof CITATIONS)[number];

/** A paper of a list; the page is missing where it could not be loaded. */
export interface LoadedPaper {
  readonly slug: string;
  readonly href: string;
  readonly page: Document | undefined;
}

/** Loads a paper's page: the build has made all there is to know of a paper there. Fails if it cannot be had. */
export function loadPaperPage(slug: string): Promise<Document> {
  return loadPage(new URL(`papers/${encodeURIComponent(slug)}/`, ROOT));
}

/** A citation as the build made it; undefined on a site that is too large to have it on each page. */
export function citationIn(page: Document, format: CitationFormat): string | undefined {
  return page.querySelector(`#${format}`)?.textContent ?? undefined;
}
