import { join } from "node:path";
import { notesOn } from "../../build/former.ts";
import { formerSearch, searchNotes } from "../../build/search/previous-search.ts";
import { createSearchIndex, type SearchIndex } from "../../build/search/search-index.ts";
import { newTurns, takeTurns } from "../../build/turns.ts";
import type { LatexProblem } from "../../latex/typeset.ts";
import { type SearchRecord, searchRecord } from "../../site/search-record.ts";
import type { Site, SiteSource } from "../../site/site.ts";
import { address } from "../../site/urls.ts";
import { isShared } from "./large.ts";
import { formerOf, readLeft } from "./left.ts";
import { type News, startPaperThread } from "./paper-thread.ts";
import { printSite } from "./print.ts";
import type { Made, Making } from "./site.ts";

/** The making of a site that is under way. */
export interface Attempt {
  readonly made: Promise<Made>;
  /** Whether a file was found that an earlier build has left and that is not what it should be. */
  readonly stale: boolean;
  stop(): Promise<unknown>;
}

/** @param reuse whether what an earlier build has left is used */
export function createAttempt(
  options: SiteSource,
  folder: string,
  { search: searched, progress, place }: Making,
  reuse: boolean,
): Attempt {
  const notes = options.cache === undefined ? undefined : notesOn(place, options.cache);
  const left = notes && readLeft(place, notes, reuse);
  const shared = isShared(options.content);
  const part = shared ? "others" : "all";
  const early: SearchRecord[] = [];
  const problems = new Map<string, readonly LatexProblem[]>();
  const turns = newTurns();
  let search: SearchIndex | undefined;
  let pages = 0;
  let stale = false;
  let noted = "";
  const onPages = (more: number): void => {
    pages += more;
    progress.done(pages);
  };
  const onNews = (news: News): void => {
    if (news.kind === "pages") onPages(news.pages);
    else if (news.kind === "problems") for (const [slug, found] of news.problems) problems.set(slug, found);
    else if (news.kind === "notes") noted = news.notes;
    else if (news.kind === "stale") stale = true;
    else if (search === undefined) early.push(...news.records);
    else search.add(news.records);
  };
  progress.stage("reading");
  const task = { options, folder, search: searched, left, turns };
  const thread = shared ? startPaperThread(task, onNews) : undefined;
  const former = left && formerOf(left, part);
  const beginSearch = (read: Site) => {
    const there = join(folder, address.searchIndex);
    search = createSearchIndex(read.library.papers, there, (paper) => searchRecord(read, paper));
    const known = formerSearch(read, left?.search);
    for (const part of known.partsBelow(join(place, address.searchIndex)))
      search.take(part, join(place, address.searchIndex, String(part.number)));
    search.add(early.splice(0));
    return known.wants;
  };
  const printed = printSite(
    { ...options, part },
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
    { former, turns: takeTurns(turns) },
  );
  const finish = async (): Promise<Made> => {
    const waiting = printed.then(() => progress.stage("pages of papers"));
    const [site] = await Promise.all([printed, thread?.done, waiting]);
    progress.stage("search");
    await search?.close();
    for (const paper of site.library.papers) {
      const found = problems.get(paper.slug);
      if (found !== undefined) site.typesetter.setProblems(paper, found);
    }
    const remember = (): void => {
      if (notes === undefined || former === undefined) return;
      notes.write("others", former.notes);
      notes.write("papers", noted);
      if (searched) notes.write("search", searchNotes(site, join(place, address.searchIndex)));
    };
    return { site, pages, remember };
  };
  return {
    made: finish(),
    get stale() {
      return stale || former?.stale === true;
    },
    stop: async () => thread?.stop(),
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
