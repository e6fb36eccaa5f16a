import { pluralize } from "../../shared/plural.ts";
import type { SearchState } from "./state.ts";

/** A finished search. */
export interface Outcome {
  readonly total: number;
  /** The corrected query that was used instead of the typed one. */
  readonly corrected?: string | undefined;
  /** Whether results only have most of the words. */
  readonly most?: boolean;
}

/** The status of a finished search: `1,234 results for “graph”`, and their order. */
export function foundInWords({ total, corrected, most = false }: Outcome, { q, sort }: SearchState): string {
  const what = q === "" ? "" : ` for ${quoted(q)}`;
  if (total === 0) return `No results${what}. Try other keywords or remove a filter.`;
  const results = pluralize(total, "result");
  const ordered = total === 1 ? "" : `, ${order(q, sort)}`;
  const found = results + ordered;
  if (corrected !== undefined)
    return `Showing results for ${quoted(corrected)}: ${found}. No results${what}.`;
  if (most) return `No paper has all the words of ${quoted(q)}. Showing those with most of them: ${found}.`;
  return `${results}${what}${ordered}.`;
}

function quoted(query: string): string {
  return query.includes('"') ? query : `“${query}”`;
}

/** Added to the status if related sites did not respond: `Digest 2024 did not respond and was not searched.` */
export function unreachableInWords(titles: readonly string[]): string {
  if (titles.length === 0) return "";
  return ` ${titles.join(", ")} did not respond and ${titles.length === 1 ? "was" : "were"} not searched.`;
}

/** Without a query, nothing is more relevant than anything else. */
function order(q: string, sort: SearchState["sort"]): string {
  if (sort === "score") return "sorted by score (unscored last)";
  return sort === "date" || q === "" ? "newest first" : "best match first";
}
