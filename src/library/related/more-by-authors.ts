import { by, descending, inOrder } from "../order.ts";
import type { Author, Paper } from "../types.ts";

/** Another paper by some of a paper's authors. */
export interface OtherPaper {
  readonly paper: Paper;
  /** The shared authors, in the order of the first paper. */
  readonly authors: readonly Author[];
}

/** Only this many first authors count: thousands of authors share the same hundreds of papers. */
const MOST_ASKED = 100;

/** Other papers of a paper's authors: most shared authors first, then the newest. */
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
