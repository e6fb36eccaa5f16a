import type { Diagnostic } from "../diagnostics/types.ts";
import type { Entry } from "../listing/types.ts";
import { type CategoryIndex, indexCategories } from "./category-index.ts";
import { append, type Draft } from "./draft.ts";
import { mergeEntries, type ParsedListing } from "./merge.ts";
import { by, descending, inOrder, newestDateFirst } from "./order.ts";
import { findPaperAliases } from "./paper-aliases.ts";
import { type AuthorIndex, indexAuthors } from "./people/author-index.ts";
import { NO_PEOPLE, type People } from "./people/person.ts";
import { linkSimilar } from "./people/similar.ts";
import { addRemarks } from "./remarks/add.ts";
import type { NamedRemark } from "./remarks/read.ts";
import { fillTags, isPick, sessionsOf } from "./remarks/remark.ts";
import { createAnswered } from "./resolved/answered.ts";
import { applyResolved } from "./resolved/apply.ts";
import type { CompletedEntry } from "./resolved/complete.ts";
import type { LocatedRecord } from "./resolved/record.ts";
import type { Author, Category, Digest, Library, Paper, Tag } from "./types.ts";

export interface LibraryOptions {
  /** The publisher's names of categories, by code. */
  readonly categoryNames?: Readonly<Record<string, string>>;
  /** Facts about authors from `authors.yaml`. */
  readonly people?: People;
  /** Slugs of papers that the publisher redirects: the old slug by the new one. */
  readonly movedPapers?: ReadonlyMap<string, string>;
  /** Results of look-ups from `resolved.jsonl`. */
  readonly resolved?: readonly LocatedRecord[];
  /** The editor's remarks from `notes.yaml`. */
  readonly notes?: readonly NamedRemark[];
}

/** The library, with the diagnostics of linking it. */
export interface LinkedLibrary {
  readonly library: Library;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether a look-up or another listing made a warning about a listing obsolete. */
  readonly answered: (diagnostic: Diagnostic) => boolean;
}

/**
 * Links the entries of listings into papers, authors, categories and digests. Listings of the same day are one
 * digest. The order of `listings` does not matter.
 */
export function buildLibrary(
  listings: readonly ParsedListing[],
  options: LibraryOptions = {},
): LinkedLibrary {
  const listed = mergeEntries(listings);
  const merged = applyResolved(listed, options.resolved ?? []);
  const authors = indexAuthors(merged, options.people ?? NO_PEOPLE);
  const categories = indexCategories(merged.inOrder, options.categoryNames ?? {});
  const papers = new Map<string, Draft<Paper>>();
  for (const [slug, entry] of merged.papers) papers.set(slug, makePaper(slug, entry, authors, categories));
  const paperAliases = findPaperAliases(listings, merged, papers, options.movedPapers ?? new Map());
  const { tags, diagnostics: remarksFound } = addRemarks(papers, merged, { ...options, paperAliases });
  const digests = makeDigests(merged.days, papers);
  for (const paper of [...papers.values()].sort(newestDateFirst)) {
    for (const category of paper.categories) (category as Draft<Category>).papers.push(paper);
    addToAuthors(paper, merged.entries.get(paper.slug) ?? [], authors);
  }
  linkSimilar(authors.all);
  const inOrderOfNews = digests.flatMap((digest) => digest.newPapers);
  fillTags(inOrderOfNews);
  const library: Library = {
    papers: inOrderOfNews,
    paperAliases,
    authors: authors.all,
    authorAliases: authors.former,
    categories: [...categories.all].sort(mostPapersFirst),
    digests,
    picks: inOrderOfNews.filter(isPick),
    tags: [...tags].sort(mostTaggedFirst),
    sessions: sessionsOf(inOrderOfNews),
  };
  const diagnostics = [...merged.diagnostics, ...authors.diagnostics, ...remarksFound];
  return { library: freeze(library), diagnostics, answered: createAnswered(merged) };
}

function makePaper(
  slug: string,
  entry: CompletedEntry,
  authors: AuthorIndex,
  categories: CategoryIndex,
): Draft<Paper> {
  const all = categories.of(entry);
  // Field by field, which is three times as fast as rest and spread.
  const paper: Draft<Paper> = {
    file: entry.file,
    line: entry.line,
    date: entry.date,
    score: entry.score,
    code: entry.code,
    title: entry.title,
    etAl: entry.etAl,
    abstract: entry.abstract,
    slug,
    permanentId: slug,
    category: found(all[0]),
    categories: all,
    authors: entry.authors.map((name) => {
      const parts = entry.nameParts?.[name];
      return Object.freeze({ name, author: authors.authorOf(name, slug), ...(parts && { parts }) });
    }),
    digests: [],
    firstListed: "",
    rankInDigest: 0,
  };
  for (const field of WHERE) {
    const stated = entry[field];
    if (stated !== undefined) Object.assign(paper, { [field]: stated });
  }
  return paper;
}

/** Optional fields. */
const WHERE = ["venue", "url", "arxivId", "doi", "pdfUrl", "codeUrl", "completed"] as const;

/** Digests, newest first, linked to their papers and neighbours. */
function makeDigests(
  days: ReadonlyMap<string, ReadonlySet<string>>,
  papers: ReadonlyMap<string, Draft<Paper>>,
): Draft<Digest>[] {
  const digests: Draft<Digest>[] = [];
  for (const [date, slugs] of days) {
    const older = digests[0];
    const digest: Draft<Digest> = { date, papers: [], newPapers: [], older, newer: undefined };
    if (older !== undefined) older.newer = digest;
    for (const slug of slugs) {
      const paper = found(papers.get(slug));
      if (paper.digests.length === 0) {
        paper.firstListed = date;
        paper.rankInDigest = digest.newPapers.length;
        digest.newPapers.push(paper);
      }
      paper.digests = append(paper.digests, digest);
      digest.papers.push(paper);
    }
    digests.unshift(digest);
  }
  return digests;
}

/**
 * Adds a paper to all authors that any of its listings names. If listings contradict each other, the paper's page
 * shows the newest, but no author loses the paper.
 */
function addToAuthors(paper: Draft<Paper>, entries: readonly Entry[], authors: AuthorIndex): void {
  const add = (author: Draft<Author>): void => {
    if (author.papers.at(-1) !== paper) author.papers = append(author.papers, paper);
  };
  // With a single entry, its authors are all there are.
  if (entries.length === 1) for (const { author } of paper.authors) add(author as Draft<Author>);
  else for (const entry of entries) for (const name of entry.authors) add(authors.authorOf(name, paper.slug));
}

/** Freezes the library deeply; Eleventy copies data that is not frozen. */
function freeze(library: Library): Library {
  for (const list of Object.values(library)) {
    for (const item of Object.freeze(list)) {
      for (const value of Object.values(item)) if (Array.isArray(value)) Object.freeze(value);
      Object.freeze(item);
    }
  }
  return Object.freeze(library);
}

/** A value that linking has added; if it is missing, this file has a bug. */
function found<T>(item: T | undefined): T {
  if (item === undefined)
    throw new Error("A paper, author or category was not gathered before it was linked.");
  return item;
}

const mostTaggedFirst = inOrder<Tag>(
  descending(by((tag) => tag.papers.length)),
  by((tag) => tag.slug),
);
const mostPapersFirst = inOrder<Category>(
  descending(by((category) => category.papers.length)),
  by((category) => category.code),
);
