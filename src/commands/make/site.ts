import { join } from "node:path";
import type { LatexProblem } from "../../latex/typeset.ts";
import { createSearchIndex, type SearchIndex } from "../../site/search-index.ts";
import type { SearchRecord } from "../../site/search-record.ts";
import type { Site, SiteSource } from "../../site/site.ts";
import { address } from "../../site/urls.ts";
import { printSite } from "./print.ts";
import type { Progress } from "./progress.ts";
import { type News, startShare, threadsFor } from "./shares.ts";

/** A site that was made. */
export interface Made {
  readonly site: Site;
  readonly pages: number;
}

/** Makes a site in a folder, with its search index; a large one in several threads, which print a share each. */
export async function makeSite(
  options: SiteSource,
  folder: string,
  { search: searched, progress }: { readonly search: boolean; readonly progress: Progress },
): Promise<Made> {
  const of = threadsFor(options.content);
  const early: SearchRecord[] = [];
  const problems = new Map<string, readonly LatexProblem[]>();
  let search: SearchIndex | undefined;
  let pages = 0;
  const onPages = (more: number): void => {
    pages += more;
    progress.done(pages);
  };
  const onNews = (news: News): void => {
    if (news.kind === "pages") onPages(news.pages);
    else if (news.kind === "problems") for (const [slug, found] of news.problems) problems.set(slug, found);
    else if (search === undefined) early.push(...news.records);
    else search.add(news.records);
  };
  progress.stage("reading");
  const threads = Array.from({ length: of - 1 }, (_, k) =>
    startShare({ options: { ...options, share: { number: k + 2, of } }, folder }, onNews),
  );
  const printed = printSite({ ...options, share: { number: 1, of } }, folder, {
    onSite(read) {
      if (searched) search = createSearchIndex(read.library.papers, join(folder, address.searchIndex));
      search?.add(early);
      progress.stage("printing", { many: pagesOf(read), what: "page" });
    },
    onPage: () => onPages(1),
    onRecord: (record) => search?.add([record]),
    onPages: () => progress.stage("feeds and files"),
  });
  const [{ site }] = await Promise.all([printed, ...threads.map(({ done }) => done)]);
  progress.stage("search");
  await search?.close();
  for (const paper of site.library.papers) {
    const found = problems.get(paper.slug);
    if (found !== undefined) site.texts.note(paper, found);
  }
  return { site, pages };
}

/** About how many pages a site has: those of which there are many. */
function pagesOf({ library, lists, redirects }: Site): number {
  const { digests, categories, authors, months } = lists;
  return [library.papers, digests, categories, authors, months, redirects].reduce(
    (sum, { length }) => sum + length,
    0,
  );
}
