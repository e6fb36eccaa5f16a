import type { SearchState } from "./state.ts";

/** What the page says of a search that is done: `1,234 papers for “graph”`, and their order. */
export function foundInWords(found: number, { q, sort }: SearchState): string {
  const what = q === "" ? "" : ` for ${q.includes('"') ? q : `“${q}”`}`;
  if (found === 0) return `No papers${what}. Fewer or other words, or fewer conditions, may find some.`;
  const papers = found === 1 ? "1 paper" : `${grouped(found)} papers`;
  return found === 1
    ? `${papers}${what}.`
    : `${papers}${what}, ${order(q === "" && sort === "relevance" ? "date" : sort)}.`;
}

/** What the page adds where sisters did not answer: `Not searched, as it did not answer: Digest 2024.` */
export function silentInWords(titles: readonly string[]): string {
  if (titles.length === 0) return "";
  return ` Not searched, as ${titles.length === 1 ? "it" : "they"} did not answer: ${titles.join(", ")}.`;
}

/** `1,234`. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** `23 Nov 2026`, `Nov 2026` or `2026`, in the page's language, as the site's lists have it. */
export function shortDate(date: string, language: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const name = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" }).format(new Date(date));
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

function order(sort: SearchState["sort"]): string {
  if (sort === "date") return "newest first";
  return sort === "score" ? "highest score first, those without a score last" : "best match first";
}
