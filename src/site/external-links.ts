import { arxivCode } from "../library/category.ts";
import { arxivUrl, doiUrl } from "../listing/identifiers.ts";
import type { CategoryRef, PaperFacts } from "./summaries.ts";
import type { TypesetPaper } from "./typesetter.ts";

/** A way from a paper's page to the paper itself, or to a search for it. */
export interface ExternalLink {
  readonly name: string;
  readonly href: string;
}

/** Words of a title by which its paper is found where each way is to be short; hardly any two titles begin alike. */
const WORDS = 6;

/**
 * Where a paper can be read or found: its own addresses where the listing gives them, else searches for its
 * title. Every address is http or https, whatever the listing holds.
 *
 * @param all whether a paper that has an address has searches, too, and one that has none more than one search
 */
export function externalLinks(
  { url, arxivId, doi, pdfUrl }: PaperFacts,
  { title }: TypesetPaper,
  all: boolean,
): readonly ExternalLink[] {
  const ways: readonly (ExternalLink | false)[] = [
    isWeb(url) && { name: "Paper", href: url },
    arxivId !== undefined && { name: "arXiv", href: arxivUrl(arxivId) },
    doi !== undefined && { name: "DOI", href: doiUrl(doi) },
    isWeb(pdfUrl) && { name: "PDF", href: pdfUrl },
  ];
  const known = ways.filter((way) => way !== false);
  if (!all && known.length > 0) return known;
  const query = all ? encodeText(title.text) : shortQuery(title.text);
  const searches: readonly (ExternalLink | false)[] = [
    arxivId === undefined && {
      name: "arXiv",
      href: `https://arxiv.org/search/?query=${query}&searchtype=title`,
    },
    all && { name: "Semantic Scholar", href: `https://www.semanticscholar.org/search?q=${query}` },
    all && { name: "Google Scholar", href: `https://scholar.google.com/scholar?q=${query}` },
  ];
  const named = searches.filter((way) => way !== false);
  return [...known, ...named.map(({ name, href }) => ({ name: `Search ${name}`, href }))];
}

function shortQuery(title: string): string {
  return title.split(/\s+/).slice(0, WORDS).map(encodeText).join("+");
}

function encodeText(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** True for an address that a browser opens as a page. */
export function isWeb(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\//i.test(address) && URL.canParse(address);
}

/** arXiv's own page of what is new in a category; undefined where the category is none of arXiv's. */
export function arxivListing(category: CategoryRef): string | undefined {
  const code = arxivCode(category);
  return code === undefined ? undefined : `https://arxiv.org/list/${code}/recent`;
}
