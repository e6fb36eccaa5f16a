import type { ProfileName } from "../content/profile-name.ts";
import type { RelatedOptions } from "../library/related/relate.ts";

/**
 * The detail in which a list shows a paper: `abstract` has an expandable abstract, `facts` authors and facts, `line`
 * the date, `title` the title only.
 */
export type ListDensity = "abstract" | "facts" | "line" | "title";

/**
 * Limits that determine which URLs exist. They are the same for `reduced` and `minimal`, so that no URL disappears
 * when a site grows from one to the other.
 */
interface StableLimits {
  /** Maximum number of papers on a category's pages, newest first; digests list every paper. */
  readonly categoryPapers: number;
  /** Minimum number of papers for an author to be in the ranking by number of papers. */
  readonly authorRanked: number;
  /** Whether authors have export files. */
  readonly authorFiles: boolean;
  /** The export formats of a digest: all, or only BibTeX. */
  readonly digestFiles: "all" | "bib";
  /** Whether each paper also has a Markdown file. */
  readonly paperMarkdown: boolean;
  /** Whether a month's pages list its papers; otherwise its page links to their digests. */
  readonly monthPapers: boolean;
  /** Whether the feeds of all papers, categories and authors have archives of older items. */
  readonly archives: boolean;
}

/** What a site of a certain size shows in addition to the papers' pages. */
export interface Limits extends StableLimits {
  /** The detail of rows in each kind of list. */
  readonly rows: {
    readonly home: ListDensity;
    readonly digests: ListDensity;
    readonly categories: ListDensity;
    readonly months: ListDensity;
    readonly authors: ListDensity;
  };
  /**
   * Whether the pages of papers and authors and later pages of lists have the full header and footer, link preview
   * cards and schema.org metadata.
   */
  readonly richPages: boolean;
  /**
   * Whether pages have secondary content. Papers: citations to copy, the terms shared with related papers, links to
   * the previous and next paper. Authors: co-authors and similar names. Sitemap: the dates of both.
   */
  readonly extras: boolean;
  /** Whether a search can be filtered by author. Without this filter, older parts of the index never change. */
  readonly searchAuthors: boolean;
  /**
   * Limits of the search for related papers, and the maximum number of other papers by the same authors on a paper's
   * page.
   */
  readonly related: RelatedOptions;
  readonly others: number;
  /**
   * Minimum number of papers for an author to have a feed. Feeds of a `reduced` site stay when it becomes `minimal`.
   */
  readonly authorFeed: number;
  /** Maximum number of papers in an author's feed, whatever `feedSize` says, and in the item of a digest. */
  readonly authorFeedItems: number;
  readonly digestItemPapers: number;
  /**
   * Maximum numbers of papers in the export files of the whole site, of a category, and of an author: the newest
   * ones.
   */
  readonly newestOfAll: number;
  readonly newestOfCategory: number;
  readonly newestOfAuthor: number;
  /** Number of characters of an abstract that are indexed for search. */
  readonly searched: number;
}

/** Maximum numbers of papers of a `full` and of a `reduced` site. */
export const MOST_FULL = 2_000;
export const MOST_REDUCED = 20_000;

const NEVER = Number.POSITIVE_INFINITY;

const EVERYTHING: StableLimits = {
  categoryPapers: NEVER,
  authorRanked: 0,
  authorFiles: true,
  digestFiles: "all",
  paperMarkdown: true,
  monthPapers: true,
  archives: true,
};
const OF_A_LARGE_SITE: StableLimits = {
  categoryPapers: MOST_FULL,
  authorRanked: 2,
  authorFiles: false,
  digestFiles: "bib",
  paperMarkdown: false,
  monthPapers: false,
  archives: false,
};

/** The limits of each profile. */
export const PROFILES: Readonly<Record<ProfileName, Limits>> = {
  full: {
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
    related: { most: 5, lookedAt: 200, named: true, words: 80, characters: NEVER, compounds: true },
    others: 5,
    authorFeed: 1,
    authorFeedItems: NEVER,
    digestItemPapers: 200,
    newestOfAll: NEVER,
    newestOfCategory: NEVER,
    newestOfAuthor: NEVER,
    searched: NEVER,
  },
  reduced: {
    ...OF_A_LARGE_SITE,
    rows: { home: "abstract", digests: "abstract", categories: "facts", months: "facts", authors: "facts" },
    richPages: false,
    extras: true,
    searchAuthors: true,
    related: { most: 5, lookedAt: 100, named: true, words: 32, characters: 600, compounds: true },
    others: 5,
    authorFeed: 3,
    authorFeedItems: 100,
    digestItemPapers: 200,
    newestOfAll: 2000,
    newestOfCategory: 500,
    newestOfAuthor: NEVER,
    searched: NEVER,
  },
  minimal: {
    ...OF_A_LARGE_SITE,
    rows: { home: "abstract", digests: "title", categories: "line", months: "line", authors: "line" },
    richPages: false,
    extras: false,
    searchAuthors: false,
    related: { most: 2, lookedAt: 50, named: false, words: 12, characters: 400, compounds: false },
    others: 0,
    authorFeed: 15,
    authorFeedItems: 2,
    digestItemPapers: 50,
    newestOfAll: 1000,
    newestOfCategory: 100,
    newestOfAuthor: 5,
    searched: 200,
  },
};
