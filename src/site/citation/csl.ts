import { paperUrl } from "../external-links.ts";
import type { PaperFacts } from "../summaries.ts";
import type { TypesetPaper } from "../typesetter.ts";
import { authorsNote, nameOf, type SignedName } from "./person.ts";
import { NO_REMARK, type RemarkText } from "./remark-text.ts";
import { type Venue, venueOf } from "./venue.ts";

/** Converts a paper to CSL-JSON. Source: the CSL-JSON schema, 1.0. */
export function csl(
  paper: PaperFacts,
  { title, abstract }: TypesetPaper,
  key: string,
  remark: RemarkText = NO_REMARK,
): object {
  const note = [authorsNote(paper), remark.note].filter(Boolean).join(" ");
  const venue = venueOf(paper);
  const url = paperUrl(paper);
  return {
    id: key,
    type: venue === undefined ? "article" : TYPES[venue.kind],
    title: title.text,
    author: paper.authors.map(cslName),
    ...(paper.date !== "" && { issued: { "date-parts": [paper.date.split("-").map(Number)] } }),
    ...(venue !== undefined && { "container-title": venue.name }),
    keyword: [...paper.categories.map(({ name }) => name), ...remark.keywords].join(", "),
    ...(paper.arxivId !== undefined && { number: `arXiv:${paper.arxivId}` }),
    ...(paper.doi !== undefined && { DOI: paper.doi }),
    ...(url !== undefined && { URL: url }),
    ...(note !== "" && { note }),
    ...(abstract.text !== "" && { abstract: abstract.text }),
  };
}

const TYPES: Readonly<Record<Venue["kind"], string>> = {
  journal: "article-journal",
  conference: "paper-conference",
  repository: "article",
};

function cslName(author: SignedName): object {
  const name = nameOf(author);
  if (name.kind === "literal") return { literal: name.literal };
  const { family, given, nonDroppingParticle, droppingParticle, suffix } = name;
  return {
    family,
    ...(given !== "" && { given }),
    ...(nonDroppingParticle !== "" && { "non-dropping-particle": nonDroppingParticle }),
    ...(droppingParticle !== "" && { "dropping-particle": droppingParticle }),
    ...(suffix !== "" && { suffix }),
  };
}
