import type { Effort } from "../library/related/relate.ts";
import type { Author, Digest, Library, Paper } from "../library/types.ts";

/** How whole a site is: everything everywhere, or less of what stands elsewhere, too. */
export type ExtentName = "whole" | "lean" | "bare";

/** Whether a value is the name of one. */
export function isExtent(value: unknown): value is ExtentName {
  return value === "whole" || value === "lean" || value === "bare";
}

/** How a list shows a paper: with its abstract to open, with its authors and facts, or with its day alone. */
export type Row = "abstract" | "facts" | "line";

/** What a site of some size holds beside the papers' own pages. */
export interface Limits {
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
   * Whether a paper's page has what is to be had elsewhere: its citation in other forms than BibTeX, the words that it
   * shares with related papers, the ways to the papers before and after.
   */
  readonly extras: boolean;
  /** Whether a search can be narrowed to an author; where not, an older part of its index stays as it is. */
  readonly searchAuthors: boolean;
  /** How far the papers related to one are looked for, and how many others by its authors its page names at most. */
  readonly related: Effort;
  readonly others: number;
  /** From how many papers on an author has a feed, files to take away, and co-authors listed. */
  readonly authorFeed: number;
  readonly authorFiles: number;
  readonly coauthors: number;
  /** How many papers an author's feed holds at most, whatever the settings say. */
  readonly authorFeedItems: number;
  /** Formats in which older items of the feeds of everything and of categories stay in archives. */
  readonly archives: "all" | "rss of everything" | "none";
  /** How many of the newest papers a file of everything, and one of a category, holds. */
  readonly newestOfAll: number;
  readonly newestOfCategory: number;
  /** Whether a digest can be taken away in each format, or as BibTeX alone. */
  readonly digestFiles: "all" | "bib";
  /** How many characters of an abstract are searched. */
  readonly searched: number;
}

const NEVER = Number.POSITIVE_INFINITY;

const LIMITS: Readonly<Record<ExtentName, Limits>> = {
  whole: {
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
    authorFeed: 1,
    authorFiles: 1,
    coauthors: 2,
    authorFeedItems: NEVER,
    archives: "all",
    newestOfAll: NEVER,
    newestOfCategory: NEVER,
    digestFiles: "all",
    searched: NEVER,
  },
  lean: {
    rows: { home: "abstract", digests: "abstract", categories: "facts", months: "facts", authors: "facts" },
    richPages: false,
    extras: true,
    searchAuthors: true,
    related: { most: 5, lookedAt: 100, named: true, words: 16, characters: 600 },
    others: 5,
    authorFeed: 2,
    authorFiles: NEVER,
    coauthors: 2,
    authorFeedItems: 100,
    archives: "rss of everything",
    newestOfAll: 2000,
    newestOfCategory: 500,
    digestFiles: "all",
    searched: NEVER,
  },
  bare: {
    rows: { home: "abstract", digests: "line", categories: "line", months: "line", authors: "line" },
    richPages: false,
    extras: false,
    searchAuthors: false,
    related: { most: 3, lookedAt: 50, named: false, words: 12, characters: 400 },
    others: 0,
    authorFeed: 5,
    authorFiles: NEVER,
    coauthors: NEVER,
    authorFeedItems: 5,
    archives: "none",
    newestOfAll: 1000,
    newestOfCategory: 200,
    digestFiles: "bib",
    searched: 500,
  },
};

/** Up to how many papers a site is whole, and lean. */
export const MOST_WHOLE = 2_000;
export const MOST_LEAN = 20_000;

/** The limits of one site, and what of it was there before they were. */
export interface Extent extends Limits {
  readonly name: ExtentName;
  /** Whether any of the papers that came first is this one's: what their authors and digests had stays. */
  hadAll(owner: Author | Digest): boolean;
  /** Whether a paper is one of those. */
  cameFirst(paper: Paper): boolean;
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
  const owners = new Set<Author | Digest>();
  for (const paper of first) for (const owner of ownersOf(paper)) owners.add(owner);
  return Object.freeze({
    ...LIMITS[fitting],
    name: fitting,
    hadAll: (owner: Author | Digest) => owners.has(owner),
    cameFirst: (paper: Paper) => early.has(paper),
  });
}

function* ownersOf(paper: Paper): Generator<Author | Digest> {
  for (const { author } of paper.authors) yield author;
  const [first] = paper.digests;
  if (first !== undefined) yield first;
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
