import type { ProfileName } from "../content/profile-name.ts";
import type { Month } from "../library/archive.ts";
import type { Author, Digest, Library, Paper } from "../library/types.ts";
import { type Limits, MOST_FULL, MOST_REDUCED, PROFILES } from "./profiles.ts";

/** The limits of a site, and the exceptions for what it published before it grew past them. */
export interface Profile extends Limits {
  readonly name: ProfileName;
  /** Whether an author or digest has a paper from before the limits applied, and so keeps its feeds and files. */
  keepsEverything(owner: Author | Digest): boolean;
  /** Whether an author has a feed, or had one while the site was smaller. */
  hasFeed(author: Author): boolean;
  /** Whether a paper was published before the limits applied. */
  isGrandfathered(paper: Paper): boolean;
  /** Whether a paper has a Markdown file, or had one while the site was smaller. */
  hasMarkdown(paper: Paper): boolean;
  /** Whether a month's pages list its papers. */
  listsPapersOf(month: Month): boolean;
  /** Number of authors in the ranking by number of papers; never fewer than before the limits applied. */
  readonly rankedAuthorCount: number;
}

/**
 * The profile of a site by its size. A site that grows past a size keeps its published URLs: the authors and digests
 * of its first `kept` papers keep their feeds and files.
 *
 * @param name the publisher's setting; by default it depends on the number of papers
 */
export function profileOf(library: Library, name?: ProfileName, kept = MOST_FULL): Profile {
  const { papers } = library;
  const fitting = name ?? profileFor(papers.length);
  const first = fitting === "full" ? papers : papers.slice(Math.max(0, papers.length - kept));
  const early = new Set(first);
  // A digest without new papers belongs to the digest with new papers before it.
  const last = first[0]?.firstListed ?? "";
  const next = papers[papers.length - first.length - 1]?.firstListed;
  const wasThere = ({ date }: Digest) => date <= last || next === undefined || date < next;
  const limits = PROFILES[fitting];
  const anyEarly = (owned: readonly Paper[]) => owned.some((paper) => early.has(paper));
  const whileLean = new Set(papers.slice(-MOST_REDUCED));
  const hadFeed = (owned: readonly Paper[], from: number) =>
    owned.length >= from && owned.filter((paper) => whileLean.has(paper)).length >= from;
  // Computed once, because pages and feeds of all authors check them repeatedly.
  const earlyAuthors = new Set(library.authors.filter((author) => anyEarly(author.papers)));
  const followed = new Set(
    library.authors.filter(
      (author) =>
        author.papers.length >= limits.authorFeed ||
        earlyAuthors.has(author) ||
        (fitting === "minimal" && hadFeed(author.papers, PROFILES.reduced.authorFeed)),
    ),
  );
  return Object.freeze({
    ...limits,
    name: fitting,
    keepsEverything: (owner: Author | Digest) =>
      "date" in owner ? wasThere(owner) : earlyAuthors.has(owner),
    hasFeed: (author: Author) => followed.has(author),
    isGrandfathered: (paper: Paper) => early.has(paper),
    hasMarkdown: (paper: Paper) => limits.paperMarkdown || early.has(paper),
    rankedAuthorCount: library.authors.filter(
      (author) => author.papers.length >= limits.authorRanked || earlyAuthors.has(author),
    ).length,
    listsPapersOf: ({ papers }: Month) => limits.monthPapers || anyEarly(papers),
  });
}

function profileFor(papers: number): ProfileName {
  if (papers <= MOST_FULL) return "full";
  return papers <= MOST_REDUCED ? "reduced" : "minimal";
}

/** Tells the publisher what a site of this size leaves out; undefined for a full site. */
export function describeProfile({ name }: Profile): string | undefined {
  if (name === "full") return undefined;
  const size = name === "reduced" ? MOST_FULL : MOST_REDUCED;
  return `Past ${size.toLocaleString("en")} papers the detail of a site is ${name}: other pages repeat less of what the papers’ own pages show (docs/scale.md).`;
}
