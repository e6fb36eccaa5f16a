import { type Addresses, addressOf } from "../../../address.ts";
import { isArxivCategory } from "../../../category.ts";

/** The identifiers that a line states, and the line without them. */
export interface PageIdentifiers {
  readonly addresses: Addresses;
  /** arXiv's categories, the primary one first. */
  readonly categories: readonly string[];
  /** The rest of the line. */
  readonly rest: string;
}

const ARXIV =
  /\b(?:arxiv[:\s]\s?|(?<=CoRR )abs\/|(?:https?:\/\/)?(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\/|e-?print:\s*(?:arxiv:)?)((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?)(?:\.pdf)?/i;
const DOI =
  /(?:\b(?:https?:\/\/)?(?:dx\.)?doi\.org\/|\bdoi[:\s]\s*(?:https?:\/\/(?:dx\.)?doi\.org\/)?|(?<![\w/.]))(10\.\d{4,9}\/[^\s"<>|]+)/i;
const URL = /\bhttps?:\/\/[^\s<>"|]+/i;
const OTHER =
  /\b(?:PMID|PMCID|ISSN|ISBN|Corpus ID|WOS|Bibcode|HAL Id|ACL ID|Anthology ID|Paper ID|Submission(?: number)?)\s?[:#]?\s?[\w:.-]*\d[\w:.-]*/gi;
const BRACKETED = /[[(]((?:[a-z-]+\.)?[A-Za-z-]+(?:[,;] (?:[a-z-]+\.)?[A-Za-z-]+)*)[\])]/g;
const CATEGORY =
  /(?<![\w./-])(?:(?:astro-ph|cond-mat|cs|econ|eess|math|nlin|physics|q-bio|q-fin|stat)\.[A-Za-z-]{2,17}|(?:gr-qc|hep-(?:ex|lat|ph|th)|math-ph|nucl-(?:ex|th)|quant-ph|astro-ph|cond-mat))(?![\w/])/g;
/** Punctuation of the sentence after a DOI or an address. */
const MARKS_AFTER = /(?<![.,;:)\]])[.,;:)\]]+$/;
const LONGEST = 1000;

/** Finds arXiv numbers and categories, DOIs and web addresses in a line. */
export function findIdentifiers(text: string): PageIdentifiers {
  const line = text.slice(0, LONGEST);
  const arxivId = ARXIV.exec(line);
  const doi = DOI.exec(line);
  const name = doi?.[1]?.replace(MARKS_AFTER, "");
  const url = URL.exec(line);
  const rest = [arxivId?.[0], doi?.[0], url?.[0]].reduce<string>(
    (left, found) => (found === undefined ? left : left.replace(found, " ")),
    line,
  );
  const categories = categoriesIn(rest);
  return {
    addresses: {
      ...(arxivId?.[1] && { arxivId: arxivId[1] }),
      ...(name && { doi: name }),
      ...urlOf(url?.[0], name),
    },
    categories,
    rest: (categories.length > 0 ? withoutCategories(rest) : rest)
      .replace(OTHER, " ")
      .replace(/\s+/g, " ")
      .trim(),
  };
}

/** The URL of a DOI adds nothing to the DOI. */
function urlOf(found: string | undefined, doi: string | undefined): Addresses {
  const url = found?.replace(MARKS_AFTER, "");
  if (url === undefined || (doi !== undefined && url.endsWith(doi)) || /doi\.org\//i.test(url)) return {};
  return addressOf(url);
}

function categoriesIn(text: string): readonly string[] {
  const bracketed = [...text.matchAll(BRACKETED)].flatMap(([, inner = ""]) => inner.split(/[,;] /));
  const named = [...text.matchAll(CATEGORY)].map(([found]) => found);
  const known = [...named, ...bracketed.filter((each) => each.includes(".") || /^[A-Z]{2}$/.test(each))];
  return [...new Set(known.filter(isArxivCategory))];
}

function withoutCategories(text: string): string {
  return text
    .replace(BRACKETED, (whole, inner: string) => (inner.split(/[,;] /).every(isArxivCategory) ? " " : whole))
    .replace(CATEGORY, " ");
}
