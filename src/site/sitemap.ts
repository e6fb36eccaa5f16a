import type { Year } from "../library/archive.ts";
import type { Library, Paper } from "../library/types.ts";
import { type AuthorIndex, indexAddress } from "./author-index.ts";
import type { Lists } from "./paging.ts";
import { type Address, address } from "./urls.ts";

/** One address of a sitemap and the day its page last changed, where the data knows. */
export interface SitemapEntry {
  readonly at: Address;
  readonly day: string | undefined;
}

/** The protocol's limit for one file. Source: sitemaps.org. */
const MOST_IN_A_FILE = 50_000;

/**
 * Every page's address, cut into files of the protocol's size. A page changes when a digest brings something
 * that stands on it, so the days come from the data.
 *
 * @param ownPages names of the publisher's own pages
 * @param days whether the pages of papers and authors have theirs, too
 */
export function sitemapParts(
  library: Library,
  archive: readonly Year[],
  lists: Lists,
  authorIndex: AuthorIndex,
  ownPages: readonly string[],
  days = true,
): readonly (readonly SitemapEntry[])[] {
  const newest = library.digests[0]?.date;
  const lastListed = lastListedOnce();
  const entries: readonly SitemapEntry[] = [
    ...[
      address.home,
      address.digests,
      address.categories,
      address.authors,
      address.feeds,
      address.archive,
      address.stats,
    ].map((at) => ({
      at,
      day: newest,
    })),
    { at: address.search, day: newest },
    ...ownPages.map((name) => ({ at: address.page(name), day: undefined })),
    ...lists.digests.map(({ subject, number }) => ({
      at: address.digest(subject, number),
      day: subject.date,
    })),
    ...lists.categories.map(({ subject, number }) => ({
      at: address.category(subject, number),
      day: lastListed(subject.papers),
    })),
    ...authorIndex.pages.map((page) => ({ at: indexAddress(page, page.number), day: newest })),
    ...archive.map(({ year, papers }) => ({ at: address.archiveYear(year), day: lastListed(papers) })),
    ...lists.months.map(({ subject, number }) => ({
      at: address.archiveMonth(subject.month, number),
      day: lastListed(subject.papers),
    })),
    ...library.papers.map((paper) => ({
      at: address.paper(paper),
      day: days ? lastListed([paper]) : undefined,
    })),
    ...lists.authors.map(({ subject, number }) => ({
      at: address.author(subject, number),
      day: days ? lastListed(subject.papers) : undefined,
    })),
  ];
  const parts: (readonly SitemapEntry[])[] = [];
  for (let k = 0; k < entries.length; k += MOST_IN_A_FILE) parts.push(entries.slice(k, k + MOST_IN_A_FILE));
  return Object.freeze(parts);
}

/** The day of the last digest that held one of some papers; many pages of a list ask for the same papers. */
function lastListedOnce(): (papers: readonly Paper[]) => string | undefined {
  const known = new Map<readonly Paper[], string | undefined>();
  return (papers) => {
    // Most authors have one: to look its list up would take longer.
    const [only] = papers;
    if (papers.length === 1) return only?.digests.at(-1)?.date;
    if (known.has(papers)) return known.get(papers);
    let last: string | undefined;
    for (const { digests } of papers) {
      const day = digests.at(-1)?.date;
      if (day !== undefined && (last === undefined || day > last)) last = day;
    }
    known.set(papers, last);
    return last;
  };
}
