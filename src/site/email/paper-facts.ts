import type { Chrome } from "../chrome.ts";
import { type ExternalLink, knownLinks } from "../external-links.ts";
import type { PaperSummary } from "../summaries.ts";

/** Links to the paper itself and to its code. */
export function paperLinks(paper: PaperSummary, { typeset }: Chrome): readonly ExternalLink[] {
  const { pdf, arxiv, doi, page } = knownLinks(paper);
  return [
    { name: "PDF", href: pdf },
    { name: "arXiv", href: arxiv },
    { name: "DOI", href: doi },
    { name: "Paper", href: page },
    { name: "Code", href: typeset(paper).codeUrl },
  ].flatMap(({ name, href }) => (href === undefined ? [] : [{ name, href }]));
}

/** A paper's facts in one line: category, venue, date, score. */
export function paperFacts(paper: PaperSummary, { dates }: Chrome): readonly string[] {
  const { category, venue, date, score } = paper;
  return [
    category.name,
    venue !== undefined && venue !== category.name && venue,
    date !== "" && dates.long(date),
    score !== null && `score ${score}`,
  ].filter((fact) => fact !== false && fact !== "") as readonly string[];
}
