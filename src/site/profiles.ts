import type { ProfileName } from "../content/profile-name.ts";
import type { RelatedOptions } from "../library/related/relate.ts";

/**
 * How a list shows a paper: with authors, facts and its abstract to open, the same with the sentence that says what is
 * new, with its day, or by its title alone.
 */
export type ListDensity = "abstract" | "sentence" | "line" | "title";

/** What a site has in addition to the papers' pages. */
export interface Limits {
  /**
   * Whether the site has every file and page: each paper as Markdown, each author's papers as BibTeX, digests in every
   * format, archives of feeds, a month's papers on its pages, and lists to their ends. Large sites of every size have
   * the same of these, or what one has published would vanish when it grows.
   */
  readonly everyFile: boolean;
  /** How digests and all other lists show a paper. */
  readonly rows: { readonly digests: ListDensity; readonly lists: ListDensity };
  /**
   * Whether the pages of papers and authors and later pages of lists have the full header and footer, link preview
   * cards and schema.org metadata.
   */
  readonly richPages: boolean;
  /**
   * Whether a page has what is to be had elsewhere: a paper's its citation in every format, the words that it shares
   * with related papers, others by its authors, the ways to the papers before and after; an author's the co-authors and
   * what is known of similar names; the sitemap the days of both; the search a choice of authors.
   */
  readonly extras: boolean;
  /** How far the papers related to one are looked for. */
  readonly related: RelatedOptions;
  /** From how many papers on an author has a feed, and how many papers it holds at most, whatever the settings say. */
  readonly authorFeed: number;
  readonly authorFeedItems: number;
  /** How many papers of a digest its item in feeds names at most. */
  readonly digestItemPapers: number;
  /** How many of the newest papers a file of everything and one of a category holds. */
  readonly newestOfAll: number;
  readonly newestOfCategory: number;
  /** How many characters of an abstract are searched. */
  readonly searched: number;
}

const NEVER = Number.POSITIVE_INFINITY;

/** The limits of each profile. */
export const PROFILES: Readonly<Record<ProfileName, Limits>> = {
  full: {
    everyFile: true,
    rows: { digests: "abstract", lists: "abstract" },
    richPages: true,
    extras: true,
    related: { most: 5, lookedAt: 200, named: true, words: 80, characters: NEVER, compounds: true },
    authorFeed: 1,
    authorFeedItems: NEVER,
    digestItemPapers: 200,
    newestOfAll: NEVER,
    newestOfCategory: NEVER,
    searched: NEVER,
  },
  reduced: {
    everyFile: false,
    rows: { digests: "abstract", lists: "sentence" },
    richPages: false,
    extras: true,
    related: { most: 5, lookedAt: 100, named: true, words: 32, characters: 600, compounds: true },
    authorFeed: 3,
    authorFeedItems: 100,
    digestItemPapers: 200,
    newestOfAll: 2000,
    newestOfCategory: 500,
    searched: NEVER,
  },
  minimal: {
    everyFile: false,
    rows: { digests: "title", lists: "line" },
    richPages: false,
    extras: false,
    related: { most: 2, lookedAt: 50, named: false, words: 12, characters: 400, compounds: false },
    authorFeed: 15,
    authorFeedItems: 2,
    digestItemPapers: 50,
    newestOfAll: 1000,
    newestOfCategory: 100,
    searched: 200,
  },
};

/** Lists that are not of a digest show the sentence at most: of authors and months there are many. */
export function densityOfMany({ rows }: Limits): ListDensity {
  return rows.lists === "abstract" ? "sentence" : rows.lists;
}
