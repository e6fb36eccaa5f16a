import { nameInverted } from "../../listing/personal-names.ts";
import { MOST_LISTED } from "../../shared/authors-in-words.ts";
import type { Chrome } from "../chrome.ts";
import { isLastWord, nameOf, type SignedName } from "../citation/person.ts";
import { knownLinks } from "../external-links.ts";
import type { PaperFacts } from "../summaries.ts";

/** A `meta` element: its name and content. */
export type Meta = readonly [name: string, content: string];

/** A name as programs read it: `Given Family`, or `Family, Given, Suffix` where the last word is not the family name. */
function citedName(author: SignedName): string {
  const name = nameOf(author);
  if (name.kind === "literal") return author.name;
  return isLastWord(name, author.name) ? author.name : nameInverted(name);
}

/** The authors' names as programs read them. */
export function citedNames({ authors }: Pick<PaperFacts, "authors">): readonly string[] {
  return authors.map(citedName);
}

/**
 * Metadata of a paper's page for Google Scholar, Zotero and other programs, in Highwire's and Dublin Core's terms.
 * There is no publisher: the page describes the paper, it does not publish it.
 */
export function paperMeta(paper: PaperFacts, { typeset, profile }: Chrome): readonly Meta[] {
  const { title, abstract } = typeset(paper);
  const { date, categories, doi, arxivId } = paper;
  const { pdf } = knownLinks(paper);
  const names = citedNames(paper);
  // Very large sites have only what Zotero and Scholar need.
  const rich: readonly (Meta | false)[] = profile.richPages
    ? [
        ["citation_keywords", categories.map(({ name }) => name).join("; ")],
        abstract.text !== "" && ["citation_abstract", abstract.text],
        ["DC.title", title.text],
        ...names.slice(0, MOST_LISTED).map((name): Meta => ["DC.creator", name]),
        date !== "" && ["DC.date", date],
      ]
    : [];
  const known: readonly (Meta | false)[] = [
    ["citation_title", title.text],
    ...names.map((name): Meta => ["citation_author", name]),
    date !== "" && ["citation_publication_date", date.replaceAll("-", "/")],
    doi !== undefined && ["citation_doi", doi],
    arxivId !== undefined && ["citation_arxiv_id", arxivId],
    pdf !== undefined && ["citation_pdf_url", pdf],
    ...rich,
  ];
  return known.filter((each) => each !== false);
}
