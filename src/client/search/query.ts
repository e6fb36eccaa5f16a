import type { SearchState } from "./state.ts";

/** A condition on a paper's filters, in Pagefind's words. */
export type Filter = Readonly<Record<string, string>>;

/** What Pagefind's `search` takes beside the words. */
export interface PagefindOptions {
  readonly filters: Readonly<Record<string, string | readonly Filter[]>>;
  readonly sort: Readonly<Record<string, "desc">>;
}

/** A value that no paper has. */
const NOBODY = "\u0000";

/**
 * The state as Pagefind takes it.
 *
 * Pagefind counts only the filters that it had to read. Excluding a value that no paper has makes it read and count
 * a filter without narrowing by it. The authors' filter is the big one: it is read when somebody asks.
 *
 * @param authors whether papers by author are to be counted too
 */
export function pagefindOptions(state: SearchState, authors: boolean): PagefindOptions {
  const { category, year, author, code, sort } = state;
  const counted = ["category", "year", ...(authors ? ["author"] : [])];
  return {
    filters: {
      ...(category !== "" && { category }),
      ...(year !== "" && { year }),
      ...(author !== "" && { author }),
      ...(code && { code: "1" }),
      none: counted.map((name) => ({ [name]: NOBODY })),
    },
    sort: sortOf(state.q === "" && sort === "relevance" ? "date" : sort),
  };
}

function sortOf(sort: SearchState["sort"]): PagefindOptions["sort"] {
  return sort === "relevance" ? {} : { [sort]: "desc" };
}
