import type { Month } from "../library/archive.ts";
import type { Effort } from "../library/related/relate.ts";
import type { Author, Digest, Library, Paper } from "../library/types.ts";

/** How whole a site is: everything everywhere, or less of what stands elsewhere, too. */
export type ExtentName = "whole" | "lean" | "bare";

/** Whether a value is the name of one. */
export function isExtent(value: unknown): value is ExtentName {
  return value === "whole" || value === "lean" || value === "bare";
}

/** How a list shows a paper: with its abstract to open, with its authors and facts, with its day, or by its title alone. */
export type Row = "abstract" | "facts" | "line" | "title";

/**
 * What of a site's addresses depends on its size. Only a whole site has more of them: lean and bare ones have the same,
 * or what a lean one has published would vanish when it becomes bare.
 */
interface Offered {
  /** From how many papers on an author has a feed. */
  readonly authorFeed: number;
  /** How many of a category's papers its pages list, newest first; digests list every paper. */
  readonly categoryPapers: number;
  /** From how many papers on an author stands among those with most papers. */
  readonly authorRanked: number;
  /** Whether an author's papers can be taken away as files. */
  readonly authorFiles: boolean;
  /** Whether a digest can be taken away in each format, or as BibTeX alone. */
  readonly digestFiles: "all" | "bib";
  /** Whether a month's pages list its papers; where not, its page leads to the digests that brought them. */
  readonly monthPapers: boolean;
  /** Whether older items of the feeds of everything, of categories and of authors stay in archives. */
  readonly archives: boolean;
}

/** What a site of some size holds beside the papers' own pages. */
export interface Limits extends Offered {
  /** How each kind of list shows a paper. */
  readonly rows: {
    readonly home: Row;
    readonly digests: Row;
    readonly categories: Row;
    readonly months: Row;
    readonly authors: Row;
  };
  /**
   * Whether the pages of papers and authors and the later pages of lists, too, carry a card for link previews,
   * schema.org's data, a search field, and what is new on the site.
   */
  readonly richPages: boolean;
  /**
   * Whether a page has what is to be had elsewhere: a paper's its citation to copy, the words that it shares with
   * related papers, the ways to the papers before and after; an author's the co-authors and what is known of similar
   * names; the sitemap the days of both.
   */
  readonly extras: boolean;
  /** Whether a search can be narrowed to an author; where not, an older part of its index stays as it is. */
  readonly searchAuthors: boolean;
  /** How far the papers related to one are looked for, and how many others by its authors its page names at most. */
  readonly related: Effort;
  readonly others: number;
  /** How many papers an author's feed holds at most, whatever the settings say; and how many of a digest its item names. */
  readonly authorFeedItems: number;
  readonly digestItemPapers: number;
  /** How many of the newest papers a file of everything, one of a category, and one of an author holds. */
  readonly newestOfAll: number;
  readonly newestOfCategory: number;
  readonly newestOfAuthor: number;
  /** How many characters of an abstract are searched. */
  readonly searched: number;
}

/** Up to how many papers a site is whole, and lean. */
export const MOST_WHOLE = 2_000;
export const MOST_LEAN = 20_000;

const NEVER = Number.POSITIVE_INFINITY;

const EVERYTHING: Offered = {
  authorFeed: 1,
  categoryPapers: NEVER,
  authorRanked: 0,
  authorFiles: true,
  digestFiles: "all",
  monthPapers: true,
  archives: true,
};
const OF_A_LARGE_SITE: Offered = {
  authorFeed: 15,
  categoryPapers: MOST_WHOLE,
  authorRanked: 2,
  authorFiles: false,
  digestFiles: "bib",
  monthPapers: false,
  archives: false,
};

const LIMITS: Readonly<Record<ExtentName, Limits>> = {
  whole: {
    ...EVERYTHING,
    rows: {
      home: "abstract",
      digests: "abstract",
      categories: "abstract",
      months: "abstract",
      authors: "abstract",
    },
    richPages: true,
    extras: true,
    searchAuthors: true,
    related: { most: 5, lookedAt: 200, named: true, words: 24, characters: NEVER },
    others: 5,
    authorFeedItems: NEVER,
    digestItemPapers: 200,
    newestOfAll: NEVER,
    newestOfCategory: NEVER,
    newestOfAuthor: NEVER,
    searched: NEVER,
  },
  lean: {
    ...OF_A_LARGE_SITE,
    rows: { home: "abstract", digests: "abstract", categories: "facts", months: "facts", authors: "facts" },
    richPages: false,
    extras: true,
    searchAuthors: true,
    related: { most: 5, lookedAt: 100, named: true, words: 16, characters: 600 },
    others: 5,
    authorFeedItems: 100,
    digestItemPapers: 200,
    newestOfAll: 2000,
    newestOfCategory: 500,
    newestOfAuthor: NEVER,
    searched: NEVER,
  },
  bare: {
    ...OF_A_LARGE_SITE,
    rows: { home: "abstract", digests: "title", categories: "line", months: "line", authors: "line" },
    richPages: false,
    extras: false,
    searchAuthors: false,
    related: { most: 2, lookedAt: 50, named: false, words: 12, characters: 400 },
    others: 0,
    authorFeedItems: 2,
    digestItemPapers: 50,
    newestOfAll: 1000,
    newestOfCategory: 100,
    newestOfAuthor: 5,
    searched: 200,
  },
};

/** The limits of one site, and what of it was there before they were. */
export interface Extent extends Limits {
  readonly name: ExtentName;
  /** Whether any of the papers that came first is this one's: what their authors and digests had stays. */
  hadAll(owner: Author | Digest): boolean;
  /** Whether a paper is one of those. */
  cameFirst(paper: Paper): boolean;
  /** Whether the papers of a month stand on its pages. */
  listsPapersOf(month: Month): boolean;
  /** How many authors are listed by their numbers of papers: never fewer than came first. */
  readonly ranked: number;
}

/**
 * What a site holds, by its size. A site that grows past a size keeps the addresses that it had until then: the
 * authors and digests of its first `kept` papers keep their feeds and files.
 *
 * @param name as the publisher says; otherwise by the number of papers
 */
export function extentOf(library: Library, name?: ExtentName, kept = MOST_WHOLE): Extent {
  const { papers } = library;
  const fitting = name ?? extentFor(papers.length);
  const first = fitting === "whole" ? papers : papers.slice(Math.max(0, papers.length - kept));
  const early = new Set(first);
  // A digest that brought nothing new was there, too, until the next one that did.
  const last = first[0]?.entered ?? "";
  const next = papers[papers.length - first.length - 1]?.entered;
  const wasThere = ({ date }: Digest) => date <= last || next === undefined || date < next;
  const limits = LIMITS[fitting];
  const anyEarly = (owned: readonly Paper[]) => owned.some((paper) => early.has(paper));
  return Object.freeze({
    ...limits,
    name: fitting,
    hadAll: (owner: Author | Digest) => ("date" in owner ? wasThere(owner) : anyEarly(owner.papers)),
    cameFirst: (paper: Paper) => early.has(paper),
    ranked: library.authors.filter(
      (author) => author.papers.length >= limits.authorRanked || anyEarly(author.papers),
    ).length,
    listsPapersOf: ({ papers }: Month) => limits.monthPapers || anyEarly(papers),
  });
}

function extentFor(papers: number): ExtentName {
  if (papers <= MOST_WHOLE) return "whole";
  return papers <= MOST_LEAN ? "lean" : "bare";
}

/** What a site of this size leaves out, for the publisher; undefined where it is whole. */
export function extentInWords({ name }: Extent): string | undefined {
  if (name === "whole") return undefined;
  const size = name === "lean" ? MOST_WHOLE : MOST_LEAN;
  return `Past ${size.toLocaleString("en")} papers a site is ${name}: what stands on the papers’ own pages is repeated less (docs/scale.md).`;
}
