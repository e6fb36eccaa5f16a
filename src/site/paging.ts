import type { Month, Year } from "../library/archive.ts";
import { by } from "../library/order.ts";
import type { Author, Category, Digest, Library, Paper } from "../library/types.ts";
import { firstDay, lastDay } from "../listing/partial-dates.ts";
import type { Profile } from "./profile.ts";

/** Which part of a long list stands on a page. */
export interface PageRange {
  /** The page, from 1. */
  readonly number: number;
  /** How many pages the list has. */
  readonly count: number;
  /** Places in the whole list of the page's first and last item, from 1. */
  readonly first: number;
  readonly last: number;
  /** How many items the whole list has. */
  readonly total: number;
}

/** A part of a long list of papers, on a page of its own. */
export interface ListPage<T> extends PageRange {
  /** What the list belongs to: a digest, a category, an author, a month. */
  readonly subject: T;
  readonly papers: readonly Paper[];
  readonly filters: ListFilters;
}

/** What a reader can sort and filter a whole list by. */
export interface ListFilters {
  /** By name; a list of one category has nothing to choose from. */
  readonly categories: readonly Category[];
  /** Whether any paper has a score. */
  readonly scored: boolean;
  /** The oldest and the newest day of a paper, YYYY-MM-DD; empty where there is none. */
  readonly oldest: string;
  readonly newest: string;
}

/** Every list of papers that can be long, in its pages. */
export interface Lists {
  readonly digests: readonly ListPage<Digest>[];
  readonly categories: readonly ListPage<Category>[];
  readonly authors: readonly ListPage<Author>[];
  readonly months: readonly ListPage<Month>[];
}

/**
 * Cuts the library's lists, and those of its archive, into pages of `size` papers; an empty list, too, has a page.
 *
 * @param limits what a large site leaves out: of a month the papers, so that it has one page; of a category the older ones
 */
export function paginateLists(
  { digests, categories, authors }: Library,
  years: readonly Year[],
  size: number,
  limits: Pick<Profile, "categoryPapers" | "listsPapersOf"> = WHOLE,
): Lists {
  const months = years.flatMap((year) => year.months);
  return Object.freeze({
    digests: listPages(digests, size),
    categories: listPages(categories, size, limits.categoryPapers),
    authors: listPages(authors, size),
    months: Object.freeze(
      months.flatMap((month) => pagesOf(month, limits.listsPapersOf(month) ? size : month.papers.length)),
    ),
  });
}

const WHOLE = { categoryPapers: Number.POSITIVE_INFINITY, listsPapersOf: () => true };

function listPages<T extends { readonly papers: readonly Paper[] }>(
  owners: readonly T[],
  size: number,
  most?: number,
): readonly ListPage<T>[] {
  return Object.freeze(owners.flatMap((owner) => pagesOf(owner, size, most)));
}

function pagesOf<T extends { readonly papers: readonly Paper[] }>(
  owner: T,
  size: number,
  most = Number.POSITIVE_INFINITY,
): ListPage<T>[] {
  const listed = owner.papers.length > most ? owner.papers.slice(0, most) : owner.papers;
  return paginate(listed, size).map((stretch) => Object.freeze(new OwnersPage(owner, stretch, listed)));
}

/** Of a class, so that a hundred thousand of them take little memory. */
class OwnersPage<T extends { readonly papers: readonly Paper[] }> implements ListPage<T> {
  readonly subject: T;
  readonly number: number;
  readonly count: number;
  readonly first: number;
  readonly last: number;
  readonly total: number;
  readonly papers: readonly Paper[];
  readonly #listed: readonly Paper[];

  constructor(owner: T, { number, count, first, last, total, items }: Page<Paper>, listed: readonly Paper[]) {
    this.subject = owner;
    this.number = number;
    this.count = count;
    this.first = first;
    this.last = last;
    this.total = total;
    this.papers = items;
    this.#listed = listed;
  }

  get filters(): ListFilters {
    const made = choices.get(this.#listed) ?? choicesOf(this.#listed);
    choices.set(this.#listed, made);
    return made;
  }
}

/** Those of each list; of most authors' nobody ever asks. */
const choices = new WeakMap<object, ListFilters>();

/** A page of any list. */
export interface Page<T> extends PageRange {
  readonly items: readonly T[];
}

/** Cuts a list into pages of `size` items; an empty list, too, has a page. */
export function paginate<T>(items: readonly T[], size: number): readonly Page<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, k) => ({
    number: k + 1,
    count,
    first: k * size + 1,
    last: Math.min((k + 1) * size, items.length),
    total: items.length,
    items: count === 1 ? items : items.slice(k * size, (k + 1) * size),
  }));
}

function choicesOf(papers: readonly Paper[]): ListFilters {
  const dates = papers.map(({ date }) => date).filter((date) => date !== "");
  return Object.freeze({
    categories: [...new Set(papers.map(({ category }) => category))].sort(by(({ name }) => name)),
    scored: papers.some(({ score }) => score !== null),
    oldest: dates.map(firstDay).sort()[0] ?? "",
    newest: dates.map(lastDay).sort().at(-1) ?? "",
  });
}

/** Numbers of the pages that a pager names: the ends, and those around `number`; 0 for a gap. */
export function pagerNumbers(number: number, count: number): readonly number[] {
  const near = (page: number) => page === 1 || page === count || Math.abs(page - number) <= 1;
  const named = Array.from({ length: count }, (_, k) => k + 1).filter(near);
  return named.flatMap((page, k) => (k > 0 && page - (named[k - 1] ?? 0) > 1 ? [0, page] : [page]));
}
