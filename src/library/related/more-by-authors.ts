import { by, descending, inOrder } from "../order.ts";
import type { Author, Paper } from "../types.ts";

/** Another paper by some of a paper's authors. */
export interface OtherPaper {
  readonly paper: Paper;
  /** Those of the first paper's authors who wrote this one, too, in the first paper's order. */
  readonly authors: readonly Author[];
}

/** Of more authors than these the first count: thousands have the same hundreds of papers. */
const MOST_ASKED = 100;

/** The other papers of a paper's authors: those that share most of them first, then the newest. */
export function othersOf(paper: Paper): readonly OtherPaper[] {
  const shared = new Map<Paper, Author[]>();
  for (const author of new Set(paper.authors.slice(0, MOST_ASKED).map((name) => name.author))) {
    for (const other of author.papers) {
      const known = shared.get(other);
      if (known !== undefined) known.push(author);
      else if (other !== paper) shared.set(other, [author]);
    }
  }
  return [...shared].map(([other, authors]) => ({ paper: other, authors })).sort(mostSharedFirst);
}

const mostSharedFirst = inOrder<OtherPaper>(
  descending(
    by(
      ({ authors }) => authors.length,
      ({ paper }) => paper.date,
    ),
  ),
  by(({ paper }) => paper.slug),
);
