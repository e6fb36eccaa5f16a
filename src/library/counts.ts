import { by, descending, inOrder } from "./order.ts";
import type { Author, Category, Paper } from "./types.ts";

/** An item (author, category) and the number of papers that have it. */
export interface Count<T> {
  readonly of: T;
  readonly papers: number;
}

/**
 * Maximum number of authors for counting co-authors: longer lists say little about who works with whom, and the cost
 * is quadratic.
 */
const MOST_COAUTHORS = 100;

/** Whether all papers of an author are by large collaborations. */
export function isCollaborator({ papers }: Author): boolean {
  return papers.every(({ authors }) => authors.length > MOST_COAUTHORS);
}

/**
 * The co-authors of an author: most joint papers first, then by slug. Papers with more than a hundred authors are
 * ignored.
 */
export function coauthorsOf(author: Author): readonly Count<Author>[] {
  const papers = author.papers.filter(({ authors }) => authors.length <= MOST_COAUTHORS);
  return countBy(papers, ({ authors }) => authors.map((name) => name.author)).filter(
    ({ of }) => of !== author,
  );
}

/** All categories of papers: most papers first, then by slug. */
export function categoriesOf(papers: readonly Paper[]): readonly Count<Category>[] {
  return countBy(papers, ({ categories }) => categories);
}

/** The primary categories of papers: most papers first, then by slug. */
export function primaryCategoriesOf(papers: readonly Paper[]): readonly Count<Category>[] {
  return countBy(papers, ({ category }) => [category]);
}

/** The most frequent primary category of an author's papers, memoized; undefined if there is none. */
export function mainCategoryOf(author: Author): Category | undefined {
  if (!mainCategories.has(author)) mainCategories.set(author, primaryCategoriesOf(author.papers)[0]?.of);
  return mainCategories.get(author);
}

const mainCategories = new WeakMap<Author, Category | undefined>();

/** The authors of papers: most papers first, then by slug. */
export function authorsOf(papers: readonly Paper[]): readonly Count<Author>[] {
  return countBy(papers, ({ authors }) => authors.map((name) => name.author));
}

/** Counts the papers of each item; repetitions within a paper count once. */
function countBy<T extends { readonly slug: string }>(
  papers: readonly Paper[],
  thingsOf: (paper: Paper) => readonly T[],
): readonly Count<T>[] {
  const counts = new Map<T, number>();
  for (const paper of papers) {
    for (const thing of new Set(thingsOf(paper))) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  }
  return [...counts].map(([of, papers]) => ({ of, papers })).sort(mostPapersFirst);
}

const mostPapersFirst = inOrder<Count<{ readonly slug: string }>>(
  descending(by(({ papers }) => papers)),
  by(({ of }) => of.slug),
);
