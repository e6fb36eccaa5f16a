import { arxivCode } from "../library/category.ts";
import { arxivKey, arxivPdfUrl, arxivUrl, doiUrl, readArxivId, readDoi } from "../listing/identifiers.ts";
import type { CategoryRef, PaperFacts } from "./summaries.ts";
import type { TypesetPaper } from "./typesetter.ts";

/** A link from a paper's page to the paper itself or to a search for it. */
export interface ExternalLink {
  readonly name: string;
  readonly href: string;
}

/** The known links to a paper; every URL is http or https, even if the listing has other URLs. */
export interface KnownLinks {
  readonly pdf?: string;
  readonly arxiv?: string;
  readonly doi?: string;
  /** The paper's page, if it differs from those of its arXiv number and DOI. */
  readonly page?: string;
}

/** The URLs of a paper; those of arXiv numbers and DOIs are derived from them. */
export function knownLinks({ url, arxivId, doi, pdfUrl }: PaperFacts): KnownLinks {
  const pdf = isWeb(pdfUrl) ? pdfUrl : arxivId === undefined ? undefined : arxivPdfUrl(arxivId);
  const isOther =
    isWeb(url) &&
    !(arxivId !== undefined && isSameArxiv(url, arxivId)) &&
    !(doi !== undefined && isSameDoi(url, doi));
  return {
    ...(pdf !== undefined && { pdf }),
    ...(arxivId !== undefined && { arxiv: arxivUrl(arxivId) }),
    ...(doi !== undefined && { doi: doiUrl(doi) }),
    ...(isOther && { page: url }),
  };
}

/** The known links with their names, in the order in which they are shown. */
export function namedLinks(paper: PaperFacts): readonly ExternalLink[] {
  const { pdf, arxiv, doi, page } = knownLinks(paper);
  return [
    { name: "PDF", href: pdf },
    { name: "arXiv", href: arxiv },
    { name: "DOI", href: doi },
    { name: "Paper", href: page },
  ].flatMap(({ name, href }) => (href === undefined ? [] : [{ name, href }]));
}

/** The link to the paper itself: its stated URL, otherwise arXiv's page or the DOI. */
export function paperUrl(paper: PaperFacts): string | undefined {
  const { arxiv, doi, pdf } = knownLinks(paper);
  return isWeb(paper.url) ? paper.url : (arxiv ?? doi ?? pdf);
}

function isSameArxiv(url: string, arxivId: string): boolean {
  const found = /^https?:\/\/(?:www\.|export\.)?arxiv\.org\/abs\//i.test(url) ? readArxivId(url) : undefined;
  return found !== undefined && arxivKey(found) === arxivKey(arxivId);
}

function isSameDoi(url: string, doi: string): boolean {
  return (
    /^https?:\/\/(?:dx\.|www\.)?doi\.org\//i.test(url) && readDoi(url)?.toLowerCase() === doi.toLowerCase()
  );
}

/** Number of title words in a short search link; few titles begin with the same words. */
const WORDS = 6;

/**
 * Links to a paper: those from the listing, otherwise searches for its title. Every URL is http or https, even if the
 * listing has other URLs.
 *
 * @param all whether papers with links also have searches, and papers without links have several
 */
export function externalLinks(
  paper: PaperFacts,
  { title }: TypesetPaper,
  all: boolean,
): readonly ExternalLink[] {
  const known = namedLinks(paper);
  if (!all && known.length > 0) return known;
  const query = all ? encodeText(title.text) : shortQuery(title.text);
  const searches: readonly (ExternalLink | false)[] = [
    paper.arxivId === undefined && {
      name: "arXiv",
      href: `https://arxiv.org/search/?query=${query}&searchtype=title`,
    },
    all && { name: "Semantic Scholar", href: `https://www.semanticscholar.org/search?q=${query}` },
    all && { name: "Google Scholar", href: `https://scholar.google.com/scholar?q=${query}` },
  ];
  const wanted = searches.filter((search) => search !== false);
  return [...known, ...wanted.map(({ name, href }) => ({ name: `Search ${name}`, href }))];
}

function shortQuery(title: string): string {
  return title.split(/\s+/).slice(0, WORDS).map(encodeText).join("+");
}

function encodeText(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** True for an address that a browser opens as a page. */
function isWeb(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\//i.test(address) && URL.canParse(address);
}

/** arXiv's page of recent papers in a category; undefined if the category is not arXiv's. */
export function arxivListing(category: CategoryRef): string | undefined {
  const code = arxivCode(category);
  return code === undefined ? undefined : `https://arxiv.org/list/${code}/recent`;
}
