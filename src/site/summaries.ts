import type { Author, AuthorName, Category, Paper } from "../library/types.ts";

/** An author as a page of another thing names them. */
export interface AuthorRef {
  readonly slug: string;
  readonly name: string;
}

/** A category as a page of another thing names it. */
export interface CategoryRef {
  readonly slug: string;
  readonly code: string;
  readonly name: string;
}

/** A digest as a page of another thing names it. */
export interface DigestRef {
  readonly date: string;
}

/** The facts of a paper without the library around it: plain data that can be hashed. A `Paper` has them, too. */
export type PaperFacts = Omit<
  Paper,
  "authors" | "category" | "digests" | "file" | "line" | "rankInDigest"
> & {
  readonly authors: readonly (Omit<AuthorName, "author"> & { readonly author: AuthorRef })[];
  readonly category: CategoryRef;
  readonly digests: readonly DigestRef[];
};

/** A paper as outputs show it. */
export type PaperSummary = PaperFacts & {
  /** The key by which a text cites it: `gupta2022elias`. */
  readonly citationKey: string;
};

/** Reduces what the library links to plain data; the same paper gives the same object. */
export interface Summaries {
  paper(paper: Paper): PaperSummary;
  papers(papers: readonly Paper[]): readonly PaperSummary[];
}

/** @param citationKeys the keys of all papers */
export function createSummaries(citationKeys: () => ReadonlyMap<Paper, string>): Summaries {
  const known = new WeakMap<Paper, PaperSummary>();
  const paperOf = (paper: Paper): PaperSummary => {
    const summary = known.get(paper) ?? summarize(paper, citationKeys().get(paper) ?? paper.slug);
    known.set(paper, summary);
    return summary;
  };
  return { paper: paperOf, papers: (papers) => papers.map(paperOf) };
}

function summarize(paper: Paper, citationKey: string): PaperSummary {
  const { authors, category, digests, file: _file, line: _line, rankInDigest: _rank, ...facts } = paper;
  return sharedProps({
    ...facts,
    authors: authors.map(({ author, ...name }) => ({ ...name, author: authorRef(author) })),
    category: categoryRef(category),
    digests: digests.map(({ date }) => ({ date })),
    citationKey,
  });
}

export function authorRef({ slug, name }: Author): AuthorRef {
  return { slug, name };
}

export function categoryRef({ slug, code, name }: Category): CategoryRef {
  return { slug, code, name };
}

const shared = new WeakSet<object>();

/** Marks props that many outputs hold: their fingerprint is computed once. */
export function sharedProps<T extends object>(props: T): T {
  shared.add(props);
  return Object.freeze(props);
}

/** Whether props were marked as shared. */
export function isShared(props: object): boolean {
  return shared.has(props);
}
