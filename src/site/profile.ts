import type { ProfileName } from "../content/profile-name.ts";
import type { Month } from "../library/archive.ts";
import type { Author, Digest, Library, Paper } from "../library/types.ts";
import { type Limits, MOST_FULL, MOST_REDUCED, PROFILES } from "./profiles.ts";

/** The limits of one site, and what of it was there before they were. */
export interface Profile extends Limits {
  readonly name: ProfileName;
  /** Whether any of the papers that came first is this one's: what their authors and digests had stays. */
  keepsEverything(owner: Author | Digest): boolean;
  /** Whether an author has a feed, or had one when the site was smaller. */
  hasFeed(author: Author): boolean;
  /** Whether a paper is one of those. */
  isGrandfathered(paper: Paper): boolean;
  /** Whether a paper has a Markdown file, or had one when the site was smaller. */
  hasMarkdown(paper: Paper): boolean;
  /** Whether the papers of a month stand on its pages. */
  listsPapersOf(month: Month): boolean;
  /** How many authors are listed by their numbers of papers: never fewer than came first. */
  readonly rankedAuthorCount: number;
}

/**
 * What a site holds, by its size. A site that grows past a size keeps the addresses that it had until then: the
 * authors and digests of its first `kept` papers keep their feeds and files.
 *
 * @param name as the publisher says; otherwise by the number of papers
 */
export function profileOf(library: Library, name?: ProfileName, kept = MOST_FULL): Profile {
  const { papers } = library;
  const fitting = name ?? profileFor(papers.length);
  const first = fitting === "full" ? papers : papers.slice(Math.max(0, papers.length - kept));
  const early = new Set(first);
  // A digest that brought nothing new was there, too, until the next one that did.
  const last = first[0]?.firstListed ?? "";
  const next = papers[papers.length - first.length - 1]?.firstListed;
  const wasThere = ({ date }: Digest) => date <= last || next === undefined || date < next;
  const limits = PROFILES[fitting];
  const anyEarly = (owned: readonly Paper[]) => owned.some((paper) => early.has(paper));
  const whileLean = new Set(papers.slice(-MOST_REDUCED));
  const hadFeed = (owned: readonly Paper[], from: number) =>
    owned.length >= from && owned.filter((paper) => whileLean.has(paper)).length >= from;
  // Known once: the pages, the feeds and the marks of a hundred thousand authors ask for them again and again.
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

/** What a site of this size leaves out, for the publisher; undefined where it is whole. */
export function describeProfile({ name }: Profile): string | undefined {
  if (name === "full") return undefined;
  const size = name === "reduced" ? MOST_FULL : MOST_REDUCED;
  return `Past ${size.toLocaleString("en")} papers a site is ${name}: what stands on the papers’ own pages is repeated less (docs/scale.md).`;
}
