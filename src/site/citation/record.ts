import type { CitationRecord, CitedName } from "../../shared/citation/record.ts";
import { knownLinks, paperUrl } from "../external-links.ts";
import type { PaperFacts } from "../summaries.ts";
import type { TypesetPaper } from "../typesetter.ts";
import { authorsNote, nameOf, type SignedName } from "./person.ts";
import { NO_REMARK, type RemarkText } from "./remark-text.ts";
import { venueOf } from "./venue.ts";

/**
 * The citation data of a paper that RIS and CSL-JSON share.
 *
 * @param key the citation key: `gupta2022elias`
 * @param abstract "" leaves it out
 */
export function citationRecord(
  paper: PaperFacts,
  { title }: Pick<TypesetPaper, "title">,
  key: string,
  abstract: string,
  remark: RemarkText = NO_REMARK,
): CitationRecord {
  const { pdf } = knownLinks(paper);
  return {
    key,
    title: title.text,
    authors: paper.authors.map(citedName),
    date: paper.date,
    venue: venueOf(paper),
    keywords: [...paper.categories.map(({ name }) => name), ...remark.keywords],
    arxivId: paper.arxivId,
    doi: paper.doi,
    url: paperUrl(paper),
    pdf,
    notes: [authorsNote(paper) ?? "", remark.note].filter((note) => note !== ""),
    abstract,
  };
}

/** A name in the form of CSL-JSON. */
function citedName(author: SignedName): CitedName {
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
