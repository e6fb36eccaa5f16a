import type { Fetched } from "../content/fetch-status.ts";
import { pluralize } from "../shared/plural.ts";
import type { Dates } from "./dates.ts";

/** `Asked arXiv on 23 November 2026: nothing new.` */
export function describeFetch(fetched: Fetched, dates: Dates): string {
  const { day, outcome, papers, announced, received } = fetched;
  const asked = `Asked arXiv on ${dates.long(day)}`;
  const found = papers === 0 ? "nothing new" : pluralize(papers, "new paper");
  if (outcome === "failed") return `${asked}, but got no answer: newer papers may be missing.`;
  if (outcome === "short")
    return `${asked}: ${found}, but only ${pluralize(received, "paper")} of ${announced} came: some may be missing.`;
  return `${asked}: ${found}.`;
}
