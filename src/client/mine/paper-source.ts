import { loadPage } from "../load.ts";
import { ROOT } from "../site.ts";
import { redirectTarget } from "./redirect-target.ts";
import { type Slugs, slugOf } from "./slugs.ts";

/** How many papers are loaded at a time. */
const AT_ONCE = 6;

/** A paper of a list; the page is undefined if it could not be loaded. */
export interface LoadedPaper {
  readonly slug: string;
  /** Its slug today, if the paper has moved; otherwise the same. */
  readonly now: string;
  readonly href: string;
  readonly page: Document | undefined;
}

/** Loads a paper's page, which has all data of the paper. Rejects if it cannot be loaded. */
export async function loadPaperPage(slug: string): Promise<Document> {
  return (await loadPaper(slug)).page;
}

/** Loads the page of a paper, of which the slug may be that of a page that redirects to it. */
async function loadPaper(slug: string): Promise<{ readonly now: string; readonly page: Document }> {
  const page = await loadPage(addressOf(slug));
  const target = redirectTarget(page);
  if (target === undefined) return { now: slug, page };
  const now = slugOf(target, ROOT.href);
  if (now === undefined) throw new Error(`${slug} is no longer a paper.`);
  return { now, page: await loadPage(addressOf(now)) };
}

function addressOf(slug: string): URL {
  return new URL(`papers/${encodeURIComponent(slug)}/`, ROOT);
}

/** Loads papers a few at a time, in order. */
export function loadPapers(slugs: Slugs): readonly Promise<LoadedPaper>[] {
  const waiting: Promise<unknown>[] = [];
  return slugs.map((slug, k) => {
    const paper = Promise.resolve(waiting[k - AT_ONCE])
      .then(() => loadPaper(slug))
      .catch(() => ({ now: slug, page: undefined }));
    waiting.push(paper);
    return paper.then(({ now, page }) => ({ slug, now, href: addressOf(now).href, page }));
  });
}

/** The BibTeX of a paper's page; undefined if it has none. */
export function bibtexIn(page: Document): string | undefined {
  return page.querySelector("#bibtex")?.textContent ?? undefined;
}
