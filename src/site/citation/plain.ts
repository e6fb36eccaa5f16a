import { doiUrl } from "../../listing/identifiers.ts";
import { formatAuthors } from "../../shared/authors-in-words.ts";
import type { PaperFacts } from "../summaries.ts";
import type { TypesetPaper } from "../typesetter.ts";
import { venueOf } from "./venue.ts";

/** A one-line citation: authors, title, year, and the paper's identifier if it has one. */
export function plainCitation(paper: PaperFacts, { title }: TypesetPaper): string {
  const names = formatAuthors(paper);
  const by = names === "" ? "" : `${names}${names.endsWith(".") ? "" : "."} `;
  const venue = venueOf(paper);
  const where = [
    venue !== undefined && ` ${venue.name}${venue.name.endsWith(".") ? "" : "."}`,
    paper.arxivId !== undefined && ` arXiv:${paper.arxivId}.`,
    paper.doi !== undefined && ` ${doiUrl(paper.doi)}.`,
  ].filter((known) => known !== false);
  return `${by}“${title.text}” (${paper.date.slice(0, 4) || "n.d."}).${where.join("")}`;
}
