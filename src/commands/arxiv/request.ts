import { DateTime } from "luxon";
import type { Query } from "../../content/arxiv-queries.ts";

/** The URL of arXiv's API. */
export const ARXIV_API = "https://export.arxiv.org/api/query";

/** A page of a query's results. */
export interface PageWanted {
  readonly start: number;
  readonly count: number;
}

/**
 * The URL of a page of a query's results, newest first (arXiv API User's Manual, “Details of Query Construction”).
 *
 * @param today YYYY-MM-DD, the last day of submission
 */
export function requestAddress(
  api: string,
  query: Query,
  today: string,
  { start, count }: PageWanted,
): string {
  const address = new URL(api);
  address.searchParams.set("search_query", searchQuery(query, today));
  address.searchParams.set("start", String(start));
  address.searchParams.set("max_results", String(count));
  address.searchParams.set("sortBy", "submittedDate");
  address.searchParams.set("sortOrder", "descending");
  return address.href;
}

/** `(cat:cs.LG OR cat:stat.ML) AND (all:"sparse") AND submittedDate:[202611160000 TO 202611232359]` */
function searchQuery({ categories, authors, words, days }: Query, today: string): string {
  const lists = [
    categories.map((category) => `cat:${category}`),
    authors.map((author) => `au:${phrase(author)}`),
    words.map((word) => `all:${phrase(word)}`),
  ];
  const wanted = lists.filter((list) => list.length > 0).map((list) => `(${list.join(" OR ")})`);
  const from = DateTime.fromISO(today, { zone: "utc" }).minus({ days }).toISODate() ?? today;
  return [...wanted, `submittedDate:[${digits(from)}0000 TO ${digits(today)}2359]`].join(" AND ");
}

// A quotation mark would end the phrase and cannot be escaped.
function phrase(text: string): string {
  return `"${text.replace(/["\\]/g, " ").replace(/\s+/g, " ").trim()}"`;
}

function digits(day: string): string {
  return day.replaceAll("-", "");
}
