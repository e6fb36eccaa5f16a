/** The order of results. */
export type Sort = "relevance" | "date" | "score";

/** The query and how results are shown: everything that is in the page's URL. */
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
  /** How many results are shown at most. */
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

/** The query of the state's address, with what differs from the preset: `?q=graph&sort=date`; empty for nothing. */
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

/** Whether there is anything to search for: words, or a choice to list the papers of. */
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
