import type { Author, AuthorName, Category, Paper, PaperRemark, Tag } from "../library/types.ts";
import { LISTED, MOST_LISTED } from "../shared/authors-in-words.ts";

/** A reference to an author. */
export interface AuthorRef {
  readonly slug: string;
  readonly name: string;
}

/** A reference to a category. */
export interface CategoryRef {
  readonly slug: string;
  readonly code: string;
  readonly name: string;
}

/** A reference to a digest. */
export interface DigestRef {
  readonly date: string;
}

/** A reference to a tag. */
export interface TagRef {
  readonly slug: string;
  readonly name: string;
}

/** The editor's remark on a paper, as plain data. */
export type RemarkFacts = Omit<PaperRemark, "tags"> & { readonly tags: readonly TagRef[] };

/**
 * The facts of a paper as plain data that can be hashed, without references to the library. A `Paper` has the same
 * fields.
 */
export type PaperFacts = Omit<
  Paper,
  "authors" | "category" | "categories" | "digests" | "file" | "line" | "rankInDigest" | "remark"
> & {
  readonly authors: readonly (Omit<AuthorName, "author"> & { readonly author: AuthorRef })[];
  /** The primary category. */
  readonly category: CategoryRef;
  /** All categories, the primary one first. */
  readonly categories: readonly CategoryRef[];
  readonly digests: readonly DigestRef[];
  readonly remark?: RemarkFacts;
  /** Number of authors left out at the end of `authors`; absent if the list is complete. */
  readonly furtherAuthors?: number;
};

/** A paper as outputs show it. */
export type PaperSummary = PaperFacts & {
  /** The citation key: `gupta2022elias`. */
  readonly citationKey: string;
};

/** Converts the library's linked objects to plain data; the same paper always gives the same object. */
export interface Summaries {
  paper(paper: Paper): PaperSummary;
  papers(papers: readonly Paper[]): readonly PaperSummary[];
  /** Summaries for lists and feeds, with long lists of authors shortened. */
  brief(papers: readonly Paper[]): readonly PaperSummary[];
}

/** @param citationKeys the keys of all papers; called once, when the first summary is needed */
export function createSummaries(citationKeys: () => ReadonlyMap<Paper, string>): Summaries {
  const known = new WeakMap<Paper, PaperSummary>();
  let keys: ReadonlyMap<Paper, string> | undefined;
  const keyOf = (paper: Paper): string => {
    keys ??= citationKeys();
    return keys.get(paper) ?? paper.slug;
  };
  const paperOf = (paper: Paper): PaperSummary => {
    const summary = known.get(paper) ?? summarize(paper, keyOf(paper));
    known.set(paper, summary);
    return summary;
  };
  return {
    paper: paperOf,
    papers: (papers) => papers.map(paperOf),
    brief: (papers) => papers.map((paper) => withFewAuthors(paperOf(paper))),
  };
}

const shortened = new WeakMap<PaperSummary, PaperSummary>();

/** Shortens a long list of authors to the first ones and the number of the others. */
export function withFewAuthors(paper: PaperSummary): PaperSummary {
  if (paper.authors.length <= MOST_LISTED) return paper;
  const known = shortened.get(paper);
  if (known !== undefined) return known;
  const authors = paper.authors.slice(0, LISTED);
  const made = sharedProps({ ...paper, authors, furtherAuthors: paper.authors.length - LISTED });
  shortened.set(paper, made);
  return made;
}

function summarize(paper: Paper, citationKey: string): PaperSummary {
  const {
    authors,
    category,
    categories,
    digests,
    remark,
    file: _file,
    line: _line,
    rankInDigest: _rank,
    ...facts
  } = paper;
  return sharedProps({
    ...facts,
    authors: authors.map(({ author, ...name }) => ({ ...name, author: authorRef(author) })),
    category: categoryRef(category),
    categories: categories.map(categoryRef),
    digests: digests.map(({ date }) => ({ date })),
    ...(remark && { remark: { ...remark, tags: remark.tags.map(tagRef) } }),
    citationKey,
  });
}

/** Reduces an author to the data of a link. */
export function authorRef({ slug, name }: Author): AuthorRef {
  return { slug, name };
}

/** Reduces a category to the data of a link. */
export function categoryRef({ slug, code, name }: Category): CategoryRef {
  return { slug, code, name };
}

/** Reduces a tag to the data of a link. */
export function tagRef({ slug, name }: Tag): TagRef {
  return { slug, name };
}

const shared = new WeakSet<object>();

/** Marks props that many outputs share, so that their fingerprint is computed once. */
export function sharedProps<T extends object>(props: T): T {
  shared.add(props);
  return Object.freeze(props);
}

/** Whether props were marked as shared. */
export function isShared(props: object): boolean {
  return shared.has(props);
}
