import type { Fetched } from "../content/fetch-status.ts";
import { pluralize } from "../shared/plural.ts";
import type { Dates } from "./dates.ts";

/** `Last checked arXiv: 23 November 2026 (no new papers).` */
export function describeFetch(fetched: Fetched, dates: Dates): string {
  const { day, outcome, papers, announced, received } = fetched;
  const asked = `Last checked arXiv: ${dates.long(day)}`;
  const found = papers === 0 ? "no new papers" : pluralize(papers, "new paper");
  if (outcome === "failed") return `${asked} (no response; newer papers may be missing).`;
  if (outcome === "short")
    return `${asked} (${found}; only ${pluralize(received, "paper")} of ${announced} received, some may be missing).`;
  return `${asked} (${found}).`;
}
