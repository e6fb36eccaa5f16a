import { loadPage } from "../load.ts";
import { ROOT } from "../site.ts";
import type { Slugs } from "./slugs.ts";

/** How many papers are loaded at a time. */
const AT_ONCE = 6;

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

/** Loads papers a few at a time, in order. */
export function loadPapers(slugs: Slugs): readonly Promise<LoadedPaper>[] {
  const waiting: Promise<unknown>[] = [];
  return slugs.map((slug, k) => {
    const href = new URL(`papers/${encodeURIComponent(slug)}/`, ROOT).href;
    const page = Promise.resolve(waiting[k - AT_ONCE])
      .then(() => loadPaperPage(slug))
      .catch(() => undefined);
    waiting.push(page);
    return page.then((loaded) => ({ slug, href, page: loaded }));
  });
}

/** The BibTeX of a paper's page; undefined if it has none. */
export function bibtexIn(page: Document): string | undefined {
  return page.querySelector("#bibtex")?.textContent ?? undefined;
}
