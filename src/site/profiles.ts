import type { ProfileName } from "../content/profile-name.ts";
import type { RelatedOptions } from "../library/related/relate.ts";

/** How a list shows a paper: with its abstract to open, with its authors and facts, with its day, or by its title alone. */
export type ListDensity = "abstract" | "facts" | "line" | "title";

/**
 * What of a site's addresses depends on its size. Only a whole site has more of them: lean and bare ones have the same,
 * or what a lean one has published would vanish when it becomes bare.
 */
interface StableLimits {
  /** How many of a category's papers its pages list, newest first; digests list every paper. */
  readonly categoryPapers: number;
  /** From how many papers on an author stands among those with most papers. */
  readonly authorRanked: number;
  /** Whether an author's papers can be exported. */
  readonly authorFiles: boolean;
  /** Whether a digest can be exported in each format, or only as BibTeX. */
  readonly digestFiles: "all" | "bib";
  /** Whether each paper has a Markdown file beside its page. */
  readonly paperMarkdown: boolean;
  /** Whether a month's pages list its papers; where not, its page leads to the digests that brought them. */
  readonly monthPapers: boolean;
  /** Whether older items of the feeds of everything, of categories and of authors stay in archives. */
  readonly archives: boolean;
}

/** What a site of some size has in addition to the papers' pages. */
export interface Limits extends StableLimits {
  /** How each kind of list shows a paper. */
  readonly rows: {
    readonly home: ListDensity;
    readonly digests: ListDensity;
    readonly categories: ListDensity;
    readonly months: ListDensity;
    readonly authors: ListDensity;
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
  readonly related: RelatedOptions;
  readonly others: number;
  /** From how many papers on an author has a feed. Those of a lean site stay when it becomes bare. */
  readonly authorFeed: number;
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
