import { matchesQuery, type QueriedPaper } from "../../shared/query/match.ts";
import { parseQuery } from "../../shared/query/parse.ts";
import type { ListState, Shown, Sort } from "./state.ts";

/** The fields of a paper that sorting and filtering use. */
export interface ListedPaper {
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly score: number | undefined;
  readonly code: boolean;
  /** The categories' codes, the primary one first. */
  readonly categories: readonly string[];
  /** The editor's tags, and whether it is a pick. */
  readonly tags: readonly string[];
  readonly pick: boolean;
  /** The text for the keyword field. */
  readonly queried: QueriedPaper;
}

type Comparison = (a: ListedPaper, b: ListedPaper) => number;

/**
 * Filters and sorts papers. The sort is stable; papers without a score come last.
 *
 * @param language BCP 47 tag of the language whose alphabet sorts titles
 * @param isShown filters by what is stored in the reader's browser
 */
export function filterAndSort<T extends ListedPaper>(
  papers: readonly T[],
  state: ListState,
  language: string,
  isShown: (paper: T, show: Shown) => boolean = () => true,
): readonly T[] {
  const { show } = state;
  const fits = filterOf(state);
  const found = papers.filter((paper) => fits(paper) && (show === undefined || isShown(paper, show)));
  return state.sort === undefined ? found : found.sort(comparison(state.sort, language));
}

function filterOf(state: ListState): (paper: ListedPaper) => boolean {
  const { from, to, score, code, category, tag, pick, words } = state;
  const query = parseQuery(words);
  return (paper) =>
    (from === undefined || lastOf(paper.date) >= from) &&
    (to === undefined || (paper.date !== "" && paper.date <= to)) &&
    (score === undefined || (paper.score !== undefined && paper.score >= score)) &&
    (!code || paper.code) &&
    (category === undefined || paper.categories.includes(category)) &&
    (tag === undefined || paper.tags.includes(tag)) &&
    (!pick || paper.pick) &&
    matchesQuery(paper.queried, query);
}

/** The exclusive end of a date's range: `2026` may be in December. */
function lastOf(date: string): string {
  return date === "" ? "" : `${date}-99-99`.slice(0, 10);
}

function comparison(sort: Sort, language: string): Comparison {
  if (sort === "title") {
    const { compare } = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
    return (a, b) => compare(a.title, b.title);
  }
  if (sort === "score") return (a, b) => compareValues(b.score ?? -Infinity, a.score ?? -Infinity);
  const oldest: Comparison = (a, b) => compareValues(a.date, b.date);
  return sort === "oldest" ? oldest : (a, b) => oldest(b, a);
}

function compareValues<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
