import { indexLetter } from "../library/names/sort-key.ts";
import { by, descending, inOrder } from "../library/order.ts";
import type { Author } from "../library/types.ts";
import { type PageRange, paginate } from "./paging.ts";
import { type Address, address, type PageNumber } from "./urls.ts";

/** Authors whose family names begin alike. */
export interface Letter {
  readonly letter: string;
  /** By family name. */
  readonly authors: readonly Author[];
}

/** A page of the authors' index that holds a part of them. */
export interface AuthorsPage extends PageRange {
  /** Empty where the authors stand by their numbers of papers. */
  readonly letter: string;
  readonly authors: readonly Author[];
}

/** The index of authors. */
export interface AuthorIndex {
  /** In the order of the authors they are made of. */
  readonly letters: readonly Letter[];
  /** True where there are too many authors for one page, so that each letter has pages of its own. */
  readonly divided: boolean;
  /** Most papers first; of a large site not those with a single one. The index's first page shows the beginning of it where it is divided. */
  readonly byPapers: readonly Author[];
  /** The pages behind the first. */
  readonly pages: readonly AuthorsPage[];
}

/** How many authors a page of the index holds at most. */
export const AUTHORS_A_PAGE = 1000;

/**
 * Makes the index of authors, who are given by family name.
 *
 * @param ranked how many stand by their numbers of papers at most
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

/** Where a page of the index stands, or another page of its list. */
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
  return paginate(authors, size).map(({ items, ...stretch }) =>
    Object.freeze({ ...stretch, letter, authors: Object.freeze(items) }),
  );
}

const mostPapersFirst = inOrder<Author>(descending(by(({ papers }) => papers.length)));
