/** The order of results. */
export type Sort = "relevance" | "date" | "score";

/** The state of the page in its URL: query, filters and order. */
export interface SearchState {
  readonly q: string;
  /** A category's slug; empty for all. */
  readonly category: string;
  readonly year: string;
  /** An author's name as in the index. */
  readonly author: string;
  /** Only papers with code. */
  readonly code: boolean;
  readonly sort: Sort;
  /** Maximum number of results shown. */
  readonly shown: number;
}

/** Results shown at first, and added by each “Show more”. */
export const STEP = 20;
const MOST_SHOWN = 1000;

/** Reads the state from a URL's query; invalid parameters are ignored. */
export function readState(query: string): SearchState {
  const given = new URLSearchParams(query);
  const text = (name: string) => given.get(name)?.trim() ?? "";
  const year = text("year");
  return {
    q: text("q"),
    category: text("category"),
    year: /^\d{4}$/.test(year) ? year : "",
    author: text("author"),
    code: text("code") === "1",
    sort: readSort(text("sort")),
    shown: readShown(text("shown")),
  };
}

/** The query string of a state without defaults: `?q=graph&sort=date`; empty if there is none. */
export function writeState(state: SearchState): string {
  const said = new URLSearchParams();
  for (const name of ["q", "category", "year", "author"] as const)
    if (state[name] !== "") said.set(name, state[name]);
  if (state.code) said.set("code", "1");
  if (state.sort !== "relevance") said.set("sort", state.sort);
  if (state.shown > STEP) said.set("shown", String(state.shown));
  const query = said.toString();
  return query === "" ? "" : `?${query}`;
}

/** Whether there is something to search for: words or a filter. */
export function asksNothing({ q, category, year, author, code }: SearchState): boolean {
  return q === "" && category === "" && year === "" && author === "" && !code;
}

function readSort(text: string): Sort {
  return text === "date" || text === "score" ? text : "relevance";
}

function readShown(text: string): number {
  const number = /^\d+$/.test(text) ? Number(text) : STEP;
  return Math.min(Math.max(Math.ceil(number / STEP) * STEP, STEP), MOST_SHOWN);
}
