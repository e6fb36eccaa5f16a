import { indexLetter } from "../library/names/sort-key.ts";
import { by, descending, inOrder } from "../library/order.ts";
import type { Author } from "../library/types.ts";
import { type PageRange, paginate } from "./paging.ts";
import { type Address, address, type PageNumber } from "./urls.ts";

/** Authors whose family names have the same first letter. */
export interface Letter {
  readonly letter: string;
  /** By family name. */
  readonly authors: readonly Author[];
}

/** A page of the author index. */
export interface AuthorsPage extends PageRange {
  /** Empty for authors sorted by number of papers. */
  readonly letter: string;
  readonly authors: readonly Author[];
}

/** The index of authors. */
export interface AuthorIndex {
  /** In the order of their authors. */
  readonly letters: readonly Letter[];
  /** True if there are too many authors for one page; each letter then has its own pages. */
  readonly divided: boolean;
  /**
   * Most papers first; a large site leaves out authors of a single paper. The first page of a divided index shows the
   * top of this ranking.
   */
  readonly byPapers: readonly Author[];
  /** The pages after the first. */
  readonly pages: readonly AuthorsPage[];
}

/** Maximum number of authors on a page of the index. */
export const AUTHORS_A_PAGE = 1000;

/**
 * Creates the index of authors, who are sorted by family name.
 *
 * @param ranked maximum number of authors in the ranking by number of papers
 */
export function indexAuthors(
  authors: readonly Author[],
  size = AUTHORS_A_PAGE,
  ranked = authors.length,
): AuthorIndex {
  const letters = byLetter(authors);
  const byPapers = [...authors].sort(mostPapersFirst).slice(0, ranked);
  const divided = authors.length > size;
  const pages = [
    ...pagesOf("", byPapers, size),
    ...(divided ? letters.flatMap(({ letter, authors }) => pagesOf(letter, authors, size)) : []),
  ];
  return Object.freeze({ letters, divided, byPapers: Object.freeze(byPapers), pages: Object.freeze(pages) });
}

/** The address of a page of the index. */
export function indexAddress({ letter }: { readonly letter: string }, page: PageNumber): Address {
  return letter === "" ? address.authorsByPapers(page) : address.authorsByLetter(letter, page);
}

function byLetter(authors: readonly Author[]): readonly Letter[] {
  const letters = new Map<string, Author[]>();
  for (const author of authors) {
    const letter = indexLetter(author.name, author.parts);
    const group = letters.get(letter);
    if (group === undefined) letters.set(letter, [author]);
    else group.push(author);
  }
  return Object.freeze([...letters].map(([letter, group]) => Object.freeze({ letter, authors: group })));
}

function pagesOf(letter: string, authors: readonly Author[], size: number): readonly AuthorsPage[] {
  return paginate(authors, size).map(({ items, ...range }) =>
    Object.freeze({ ...range, letter, authors: Object.freeze(items) }),
  );
}

const mostPapersFirst = inOrder<Author>(descending(by(({ papers }) => papers.length)));
