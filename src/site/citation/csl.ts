import type { PaperFacts } from "../summaries.ts";
import type { TypesetPaper } from "../typesetter.ts";
import { nameOf, type SignedName } from "./person.ts";
import { FURTHER_AUTHORS, NO_REMARK, type RemarkText } from "./remark-text.ts";

/** A paper as CSL-JSON has it. Source: the CSL-JSON schema, 1.0. */
export function csl(
  paper: PaperFacts,
  { title, abstract }: TypesetPaper,
  key: string,
  remark: RemarkText = NO_REMARK,
): object {
  const note = [paper.etAl && FURTHER_AUTHORS, remark.note].filter(Boolean).join(" ");
  return {
    id: key,
    type: "article",
    title: title.text,
    author: paper.authors.map(cslName),
    ...(paper.date !== "" && { issued: { "date-parts": [paper.date.split("-").map(Number)] } }),
    keyword: [paper.category.name, ...remark.keywords].join(", "),
    ...(paper.arxivId !== undefined && { number: `arXiv:${paper.arxivId}` }),
    ...(paper.doi !== undefined && { DOI: paper.doi }),
    ...(paper.url !== undefined && { URL: paper.url }),
    ...(note !== "" && { note }),
    ...(abstract.text !== "" && { abstract: abstract.text }),
  };
}

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
