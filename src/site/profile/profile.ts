import type { ProfileName } from "../../content/settings/profile-name.ts";
import type { Month } from "../../library/archive.ts";
import type { Author, Digest, Library, Paper } from "../../library/types.ts";
import { countWithin } from "./estimated-size.ts";
import { type Limits, PROFILES } from "./profiles.ts";

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
  /** How many of a category's papers its pages list, newest first; never fewer than while the site was full. */
  readonly categoryPapers: number;
}

/** How many papers, oldest first, a site had while it was full, and while it was at least reduced. */
interface Steps {
  readonly full: number;
  readonly reduced: number;
}

/** How far the first papers may exceed the bytes of a profile and still keep what they had. */
const MARGIN = 1.1;

/**
 * The profile of a site by its size. A site that grows past a size keeps its published URLs: the authors and digests
 * of its first papers keep their feeds and files.
 *
 * @param name the publisher's setting; by default the profile depends on the estimated bytes
 * @param kept how many papers, oldest first, keep what they had
 */
export function profileOf(library: Library, name?: ProfileName, kept = stepsOf(library, MARGIN)): Profile {
  const { papers, authors } = library;
  const fitting = name ?? profileFor(library);
  const limits = PROFILES[fitting];
  const early = firstPapers(papers, fitting === "full" ? papers.length : kept.full);
  // Computed once, because pages and feeds of all authors check them repeatedly.
  const earlyAuthors = new Set(authors.filter((author) => early.areIn(author.papers)));
  const whileReduced = new Set(firstOf(papers, kept.reduced));
  const hadFeed = (owned: readonly Paper[], from: number) =>
    owned.length >= from && owned.filter((paper) => whileReduced.has(paper)).length >= from;
  const followed = new Set(
    authors.filter(
      (author) =>
        author.papers.length >= limits.authorFeed ||
        earlyAuthors.has(author) ||
        (fitting === "minimal" && hadFeed(author.papers, PROFILES.reduced.authorFeed)),
    ),
  );
  const isRanked = (author: Author) =>
    limits.everyFile || author.papers.length > 1 || earlyAuthors.has(author);
  return Object.freeze({
    ...limits,
    name: fitting,
    keepsEverything: (owner: Author | Digest) =>
      limits.everyFile || ("date" in owner ? early.hadDigest(owner) : earlyAuthors.has(owner)),
    hasFeed: (author: Author) => followed.has(author),
    isGrandfathered: early.has,
    hasMarkdown: (paper: Paper) => limits.everyFile || early.has(paper),
    rankedAuthorCount: authors.filter(isRanked).length,
    categoryPapers: limits.everyFile ? Number.POSITIVE_INFINITY : kept.full,
    listsPapersOf: ({ papers }: Month) => limits.everyFile || early.areIn(papers),
  });
}

/** The first papers of a site, which keep what they had when its profile was full. */
function firstPapers(papers: readonly Paper[], count: number) {
  const first = firstOf(papers, count);
  const set = new Set(first);
  // A digest without new papers belongs to the digest with new papers before it.
  const last = first[0]?.firstListed ?? "";
  const next = papers[papers.length - first.length - 1]?.firstListed;
  return {
    has: (paper: Paper) => set.has(paper),
    areIn: (owned: readonly Paper[]) => owned.some((paper) => set.has(paper)),
    hadDigest: ({ date }: Digest) => date <= last || next === undefined || date < next,
  };
}

/** The `count` oldest papers of a list that has the latest first, in the same order. */
function firstOf(papers: readonly Paper[], count: number): readonly Paper[] {
  return papers.slice(Math.max(0, papers.length - count));
}

function stepsOf({ papers }: Library, margin = 1): Steps {
  return { full: countWithin(papers, "full", margin), reduced: countWithin(papers, "reduced", margin) };
}

function profileFor(library: Library): ProfileName {
  const { full, reduced } = stepsOf(library);
  if (library.papers.length <= full) return "full";
  return library.papers.length <= reduced ? "reduced" : "minimal";
}

/** Tells the publisher what a site of this size leaves out; undefined for a full site. */
export function describeProfile({ name }: Profile): string | undefined {
  if (name === "full") return undefined;
  return `The site is ${name}: what the papers’ own pages have is repeated less (docs/scale.md).`;
}
