import { venueApart } from "../../library/category-label.ts";
import type { Chrome } from "../chrome.ts";
import { type ExternalLink, namedLinks } from "../external-links.ts";
import type { PaperSummary } from "../summaries.ts";

/** Links to the paper itself and to its code. */
export function paperLinks(paper: PaperSummary, { typeset }: Chrome): readonly ExternalLink[] {
  const { codeUrl } = typeset(paper);
  return [...namedLinks(paper), ...(codeUrl === undefined ? [] : [{ name: "Code", href: codeUrl }])];
}

/** A paper's facts in one line: category, venue, date, score. */
export function paperFacts(paper: PaperSummary, { dates }: Chrome): readonly string[] {
  const { category, date, score } = paper;
  return [
    category.name,
    venueApart(paper) ?? false,
    date !== "" && dates.long(date),
    score !== null && `score ${score}`,
  ].filter((fact) => fact !== false && fact !== "") as readonly string[];
}
