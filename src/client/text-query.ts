import { matchesQuery } from "../shared/query/match.ts";
import type { Query } from "../shared/query/parse.ts";

export { fold } from "../shared/query/fold.ts";
export { searchable } from "../shared/query/match.ts";
export { parseQuery as readWords } from "../shared/query/parse.ts";

/** Whether a text alone matches a query. @param text as returned by `searchable` */
export function matches(text: string, query: Query): boolean {
  return matchesQuery({ text }, query);
}
