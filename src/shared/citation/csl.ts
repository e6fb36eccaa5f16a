import type { CitationRecord, Venue } from "./record.ts";

/** A paper as an item of CSL-JSON. Source: the CSL-JSON schema, 1.0. */
export function cslItem(paper: CitationRecord): object {
  const { venue, date, arxivId, doi, url, notes, abstract } = paper;
  return {
    id: paper.key,
    type: venue === undefined ? "article" : TYPES[venue.kind],
    title: paper.title,
    author: paper.authors,
    ...(date !== "" && { issued: { "date-parts": [date.split("-").map(Number)] } }),
    ...(venue !== undefined && { "container-title": venue.name }),
    keyword: paper.keywords.join(", "),
    ...(arxivId !== undefined && { number: `arXiv:${arxivId}` }),
    ...(doi !== undefined && { DOI: doi }),
    ...(url !== undefined && { URL: url }),
    ...(notes.length > 0 && { note: notes.join(" ") }),
    ...(abstract !== "" && { abstract }),
  };
}

/** Papers as a file of CSL-JSON, a paper a line. */
export function cslFile(papers: readonly CitationRecord[]): string {
  return `[\n${papers.map((paper) => JSON.stringify(cslItem(paper))).join(",\n")}\n]\n`;
}

const TYPES: Readonly<Record<Venue["kind"], string>> = {
  journal: "article-journal",
  conference: "paper-conference",
  repository: "article",
};
