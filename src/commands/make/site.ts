import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { LatexProblem } from "../../latex/typeset.ts";
import { createFormer, type Former, notesOn } from "../../site/former.ts";
import { formerSearch, searchNotes } from "../../site/former-search.ts";
import { createSearchIndex, type SearchIndex } from "../../site/search-index.ts";
import { type SearchRecord, searchRecord } from "../../site/search-record.ts";
import type { Site, SiteSource } from "../../site/site.ts";
import { address } from "../../site/urls.ts";
import { printSite } from "./print.ts";
import type { Progress } from "./progress.ts";
import { type Left, type News, startShare, threadsFor } from "./shares.ts";

/** A site that was made. */
export interface Made {
  readonly site: Site;
  readonly pages: number;
  /** Notes what was made, for the next build; to be called when it is in its place. */
  remember(): void;
}

/** How a site is made. */
export interface Making {
  /** Whether it has a search index. */
  readonly search: boolean;
  readonly progress: Progress;
  /** Where the site will stand, and the site of an earlier build stands. */
  readonly place: string;
}

/**
 * Makes a site in a folder, with its search index; a large one in several threads, which print a share each and take
 * from the earlier build what has not changed. What that has left is looked at here and there: if it is not what it
 * should be, the site is made from the beginning.
 */
export async function makeSite(options: SiteSource, folder: string, making: Making): Promise<Made> {
  const first = createAttempt(options, folder, making, true);
  try {
    return await first.made;
  } catch (error) {
    if (!first.stale) throw error;
    await first.stop();
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    return createAttempt(options, folder, making, false).made;
  }
}

function createAttempt(options: SiteSource, folder: string, making: Making, reuse: boolean) {
  const { search: searched, progress, place } = making;
  const of = threadsFor(options.content);
  const notes = options.cache === undefined ? undefined : notesOn(place, options.cache);
  const left = (number: number): Left | undefined =>
    notes && {
      place,
      notes: (reuse && notes.read(`${number} of ${of}`)) || "",
      search: reuse ? notes.read("search") : undefined,
    };
  const early: SearchRecord[] = [];
  const problems = new Map<string, readonly LatexProblem[]>();
  const noted = new Map<number, string>();
  let search: SearchIndex | undefined;
  let pages = 0;
  let stale = false;
  const onPages = (more: number): void => {
    pages += more;
    progress.done(pages);
  };
  const onNews = (news: News, number: number): void => {
    if (news.kind === "pages") onPages(news.pages);
    else if (news.kind === "problems") for (const [slug, found] of news.problems) problems.set(slug, found);
    else if (news.kind === "notes") noted.set(number, news.notes);
    else if (news.kind === "stale") stale = true;
    else if (search === undefined) early.push(...news.records);
    else search.add(news.records);
  };
  progress.stage("reading");
  const threads = Array.from({ length: of - 1 }, (_, k) => {
    const share = { number: k + 2, of };
    const task = { options: { ...options, share }, folder, search: searched, former: left(share.number) };
    return startShare(task, (news) => onNews(news, share.number));
  });
  const own = left(1);
  const former: Former | undefined = own && createFormer(own.place, own.notes);
  const beginSearch = (read: Site) => {
    const there = join(folder, address.searchIndex);
    search = createSearchIndex(read.library.papers, there, (paper) => searchRecord(read, paper));
    const known = formerSearch(read, own?.search);
    for (const part of known.partsBelow(join(place, address.searchIndex)))
      search.take(part, join(place, address.searchIndex, String(part.number)));
    search.add(early);
    return known.wants;
  };
  const printed = printSite(
    { ...options, share: { number: 1, of } },
    folder,
    {
      onSite(read) {
        progress.stage("printing", { many: pagesOf(read), what: "page" });
        return searched ? beginSearch(read) : () => false;
      },
      onPage: () => onPages(1),
      onRecord: (record) => search?.add([record]),
      onPages: () => progress.stage("feeds and files"),
    },
    former,
  );
  const finish = async (): Promise<Made> => {
    const [site] = await Promise.all([printed, ...threads.map(({ done }) => done)]);
    progress.stage("search");
    await search?.close();
    for (const paper of site.library.papers) {
      const found = problems.get(paper.slug);
      if (found !== undefined) site.texts.note(paper, found);
    }
    const remember = (): void => {
      if (notes === undefined || former === undefined) return;
      noted.set(1, former.notes);
      for (const [number, each] of noted) notes.write(`${number} of ${of}`, each);
      if (searched) notes.write("search", searchNotes(site, join(place, address.searchIndex)));
    };
    return { site, pages, remember };
  };
  return {
    made: finish(),
    get stale() {
      return stale || former?.stale === true;
    },
    stop: () => Promise.all(threads.map((thread) => thread.stop())),
  };
}

/** About how many pages a site has: those of which there are many. */
function pagesOf({ library, lists, redirects }: Site): number {
  const { digests, categories, authors, months } = lists;
  return [library.papers, digests, categories, authors, months, redirects].reduce(
    (sum, { length }) => sum + length,
    0,
  );
}
