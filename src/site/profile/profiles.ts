import type { ProfileName } from "../../content/settings/profile-name.ts";
import type { RelatedOptions } from "../../library/related/relate.ts";

/**
 * How a list shows a paper: `abstract` with authors, facts and a collapsed abstract; `sentence` the same, but only the
 * sentence of the abstract that says what is new; `line` with its date; `title` by its title alone.
 */
export type ListDensity = "abstract" | "sentence" | "line" | "title";

/** What a site has in addition to the papers' pages. */
export interface Limits {
  /**
   * Whether the site has every file and page: each paper as Markdown, each author's papers as BibTeX, digests in every
   * format, archives of feeds, a month's papers on its pages, and complete lists. This is the same for the reduced and
   * the minimal profile, because otherwise published URLs would vanish when a site grows.
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
   * Whether papers' pages have citations in every format, shared terms of related papers, other papers of their
   * authors, and links to the previous and next paper; authors' pages their co-authors and similar names; the sitemap
   * the dates of both; and the search a filter by author.
   */
  readonly extras: boolean;
  /** The limits of the search for related papers. */
  readonly related: RelatedOptions;
  /** The minimum number of papers for an author's feed, and the maximum number of its items; settings cannot raise it. */
  readonly authorFeed: number;
  readonly authorFeedItems: number;
  /** The maximum number of papers that a digest's feed item names. */
  readonly digestItemPapers: number;
  /** The maximum number of papers in an export of everything and of a category; the newest are kept. */
  readonly newestOfAll: number;
  readonly newestOfCategory: number;
  /** Number of characters of an abstract that are searched. */
  readonly searchedCharacters: number;
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
    searchedCharacters: NEVER,
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
    searchedCharacters: NEVER,
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
    searchedCharacters: 200,
  },
};

/** Lists that are not of a digest show the sentence at most: of authors and months there are many. */
export function densityOfMany({ rows }: Limits): ListDensity {
  return rows.lists === "abstract" ? "sentence" : rows.lists;
}
