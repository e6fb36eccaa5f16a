import { formatNumber } from "../../shared/plural.ts";
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
  const results = total === 1 ? "1 result" : `${formatNumber(total)} results`;
  const found =
    total === 1 ? results : `${results}, ${order(q === "" && sort === "relevance" ? "date" : sort)}`;
  if (corrected !== undefined)
    return `Showing results for ${quoted(corrected)}: ${found}. No results${what}.`;
  if (most) return `No paper has all the words of ${quoted(q)}. Showing those with most of them: ${found}.`;
  return total === 1
    ? `${results}${what}.`
    : `${results}${what}, ${order(q === "" && sort === "relevance" ? "date" : sort)}.`;
}

function quoted(query: string): string {
  return query.includes('"') ? query : `“${query}”`;
}

/** Added to the status if related sites did not respond: `Digest 2024 did not respond and was not searched.` */
export function unreachableInWords(titles: readonly string[]): string {
  if (titles.length === 0) return "";
  return ` ${titles.join(", ")} did not respond and ${titles.length === 1 ? "was" : "were"} not searched.`;
}

/** `23 Nov 2026`, `Nov 2026` or `2026` in the page's language, as in the site's lists. */
export function shortDate(date: string, language: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const name = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" }).format(new Date(date));
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

function order(sort: SearchState["sort"]): string {
  if (sort === "date") return "newest first";
  return sort === "score" ? "sorted by score (unscored last)" : "best match first";
}
