import type { Completion } from "../../src/library/resolved/complete.ts";
import type { Source } from "../../src/library/resolved/record.ts";
import type { PaperSummary } from "../../src/site/summaries.ts";

/** Display names of services. */
const NAMES: Readonly<Record<Source, string>> = {
  arxiv: "arXiv",
  crossref: "Crossref",
  datacite: "DataCite",
  dblp: "DBLP",
  semanticscholar: "Semantic Scholar",
  openalex: "OpenAlex",
};

/** The facts that come from services, with their sources: `authors (3 to 9), date, categories: from arXiv`. */
export function completedInWords({ authors }: PaperSummary, completed: Completion): string {
  const { source, fields, statedAuthors } = completed;
  const words = fields.map((field) =>
    field === "authors" && statedAuthors > 0
      ? `authors (${range(statedAuthors + 1, authors.length)})`
      : field,
  );
  return `${words.join(", ")}: from ${source === undefined ? "a look-up" : NAMES[source]}`;
}

function range(first: number, last: number): string {
  return first === last ? String(first) : `${first} to ${last}`;
}
