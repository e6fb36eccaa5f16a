import { by } from "../library/order.ts";
import { isPick } from "../library/remarks/remark.ts";
import type { Category, Paper } from "../library/types.ts";
import { firstDay, lastDay } from "../listing/partial-dates.ts";
import type { ListDensity } from "./profile/profiles.ts";
import type { Site } from "./site.ts";
import {
  type CategoryRef,
  categoryRef,
  type PaperSummary,
  sharedProps,
  type TagRef,
  tagRef,
} from "./summaries.ts";

/** The range of a list that a page shows. */
export interface PageRange {
  /** The page, from 1. */
  readonly number: number;
  /** The number of the list's pages. */
  readonly count: number;
  /** Positions of the page's first and last item in the whole list, from 1. */
  readonly first: number;
  readonly last: number;
  /** The number of items of the whole list. */
  readonly total: number;
}

/** A page of any list. */
export interface Page<T> extends PageRange {
  readonly items: readonly T[];
}

/** Splits a list into pages of `size` items; an empty list has one page. */
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

/** A page of a list of papers, as plain data. */
export interface ListPage extends PageRange {
  readonly density: ListDensity;
  readonly papers: readonly PaperSummary[];
  /** Undefined if the rows show nothing to sort or filter by. */
  readonly filters: ListFilters | undefined;
}

/** The filters and sort orders of a whole list. */
export interface ListFilters {
  /** By name; empty if there is only one category. */
  readonly categories: readonly CategoryRef[];
  /** The papers' tags, by name, and whether some but not all papers are picks. */
  readonly tags: readonly TagRef[];
  readonly picks: boolean;
  /** The range of the papers' scores; undefined without scores. */
  readonly scores: { readonly lowest: number; readonly highest: number } | undefined;
  /** The oldest and the newest day of a paper, YYYY-MM-DD; empty if there is none. */
  readonly oldest: string;
  readonly newest: string;
}

/** A planned page of a list: the range is known, the props are computed when the page is written. */
export interface PlannedPage extends PageRange {
  readonly props: () => ListPage;
}

/**
 * Plans the pages of a list of papers.
 *
 * @param papers the whole list
 * @param density the detail in which the list shows a paper
 */
export function planList(papers: readonly Paper[], density: ListDensity, site: Site): readonly PlannedPage[] {
  let filters: ListFilters | undefined;
  const filtersOnce = (): ListFilters => {
    filters ??= filtersOf(papers);
    return filters;
  };
  const filtered = density !== "line" && density !== "title";
  return paginate(papers, site.settings.pageSize).map(({ items, ...range }) => ({
    ...range,
    props: () => ({
      ...range,
      density,
      papers: site.summaries.brief(items),
      filters: filtered && range.total > 1 ? filtersOnce() : undefined,
    }),
  }));
}

function filtersOf(papers: readonly Paper[]): ListFilters {
  const dates = papers.map(({ date }) => date).filter((date) => date !== "");
  const categories: readonly Category[] = [...new Set(papers.flatMap((paper) => paper.categories))];
  const tags = [...new Set(papers.flatMap(({ remark }) => remark?.tags ?? []))];
  const picks = papers.filter(isPick).length;
  return sharedProps({
    tags: tags.toSorted(by(({ name }) => name)).map(tagRef),
    picks: picks > 0 && picks < papers.length,
    categories: categories.toSorted(by(({ name }) => name)).map(categoryRef),
    scores: scoreRange(papers),
    oldest: dates.map(firstDay).sort()[0] ?? "",
    newest: dates.map(lastDay).sort().at(-1) ?? "",
  });
}

function scoreRange(papers: readonly Paper[]): ListFilters["scores"] {
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { score } of papers) {
    if (score === null) continue;
    lowest = Math.min(lowest, score);
    highest = Math.max(highest, score);
  }
  return lowest > highest ? undefined : { lowest, highest };
}

/** At most the first `most` papers of a list; the list itself if it is not longer. */
export function atMost(papers: readonly Paper[], most: number): readonly Paper[] {
  return papers.length > most ? papers.slice(0, most) : papers;
}

/** The day of the last digest that listed any of the papers; undefined for none. */
export function lastListed(papers: readonly Paper[]): string | undefined {
  let last: string | undefined;
  for (const { digests } of papers) {
    const day = digests.at(-1)?.date;
    if (day !== undefined && (last === undefined || day > last)) last = day;
  }
  return last;
}

/** The page numbers that a pager links: the ends, and those around `number`; 0 is a gap. */
export function pagerNumbers(number: number, count: number): readonly number[] {
  const near = (page: number) => page === 1 || page === count || Math.abs(page - number) <= 1;
  const named = Array.from({ length: count }, (_, k) => k + 1).filter(near);
  return named.flatMap((page, k) => (k > 0 && page - (named[k - 1] ?? 0) > 1 ? [0, page] : [page]));
}
