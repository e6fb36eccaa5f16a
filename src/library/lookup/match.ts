import { arxivKey, doiKey } from "../../listing/identifiers.ts";
import { partsOfDate } from "../../listing/partial-dates.ts";
import type { FoundFields } from "../resolved/record.ts";
import { compareTitles, type TitleLikeness } from "./compare-titles.ts";
import { sameFamilyName, startsWithAuthors } from "./same-author.ts";
import { titleForms } from "./title-forms.ts";

/** The fields of a listed paper that are compared. */
export interface StatedPaper {
  /** "" if the listing only states an identifier. */
  readonly title: string;
  readonly authors: readonly string[];
  /** As precise as stated; "" for none. */
  readonly date: string;
}

/** A service's record, and whether it is the paper or only a suggestion. */
export interface Matched {
  readonly match: "id" | "title" | "suggested";
  readonly found: FoundFields;
}

/** A candidate, compared with the listed paper. */
interface Compared {
  readonly found: FoundFields;
  readonly title: TitleLikeness;
  /** Undefined if one side states no author. */
  readonly firstAuthor: boolean | undefined;
  readonly authors: boolean;
  readonly years: boolean;
  /** Whether two stated dates are close. */
  readonly days: boolean;
}

/**
 * Chooses the paper among candidates of one service. It is accepted if titles agree except for small differences, the
 * first author's family name agrees, the years differ by at most one, and no other candidate fits as well. A
 * truncated or misspelt title also requires that all stated authors agree and that the dates are close. Otherwise the
 * most similar candidate, if any, is a suggestion.
 */
export function matchByTitle(paper: StatedPaper, candidates: readonly FoundFields[]): Matched | undefined {
  const compared = candidates.map((found) => compare(paper, found));
  const fitting = compared.filter(({ firstAuthor, years }) => firstAuthor === true && years);
  for (const level of [["same"], ["misspelt", "beginning"]] as const) {
    const alike = fitting.filter(
      ({ title, authors, days }) =>
        level.some((each) => each === title) && (title === "same" || (authors && days)),
    );
    if (alike.length === 0) continue;
    const [only, ...others] = narrowed(alike);
    const found = only?.found ?? {};
    return { match: others.length === 0 ? "title" : "suggested", found };
  }
  return suggestion(compared);
}

/**
 * Checks a service's record for an identifier stated in a listing. It is the paper unless both title and first author
 * contradict it, as with a mistyped number.
 */
export function matchById(paper: StatedPaper, found: FoundFields): Matched {
  const { title, firstAuthor } = compare(paper, found);
  const contradicted = paper.title !== "" && title === "different" && firstAuthor !== true;
  return { match: contradicted ? "suggested" : "id", found };
}

function compare(paper: StatedPaper, found: FoundFields): Compared {
  const authors = found.authors ?? [];
  const [stated, known] = [paper.authors[0], authors[0]];
  return {
    found,
    title: compareTitles(titleForms(paper.title), titleForms(found.title ?? "")),
    firstAuthor: stated === undefined || known === undefined ? undefined : sameFamilyName(stated, known),
    authors: startsWithAuthors(authors, paper.authors),
    years: yearsAgree(paper.date, found.date ?? ""),
    days: daysAgree(paper.date, found.date ?? ""),
  };
}

/** At most one year apart; a missing date contradicts nothing. */
function yearsAgree(stated: string, known: string): boolean {
  const [one, other] = [partsOfDate(stated).year, partsOfDate(known).year];
  return one === undefined || other === undefined || Math.abs(one - other) <= 1;
}

/** Six weeks in milliseconds: a sequel is seldom published sooner. */
const NEAR = 45 * 86_400_000;

/** At most six weeks apart; both state a day. */
function daysAgree(stated: string, known: string): boolean {
  if (partsOfDate(stated).day === undefined || partsOfDate(known).day === undefined) return true;
  return Math.abs(Date.parse(stated) - Date.parse(known)) <= NEAR;
}

/** The distinct papers among candidates that fit equally well; of a preprint and its publication, the publication. */
function narrowed(alike: readonly Compared[]): readonly Compared[] {
  const papers = distinct(alike);
  for (const narrower of [({ authors }: Compared) => authors, ({ found }: Compared) => !isPreprint(found)]) {
    const kept = papers.filter(narrower);
    if (papers.length > 1 && kept.length === 1) return kept;
  }
  return papers;
}

function distinct(alike: readonly Compared[]): readonly Compared[] {
  return [...new Map([...alike].reverse().map((each) => [identityOf(each.found), each])).values()].reverse();
}

function identityOf({ arxivId, doi, url, title }: FoundFields): string {
  if (arxivId !== undefined) return `arxiv ${arxivKey(arxivId)}`;
  return doi === undefined ? (url ?? title ?? "") : `doi ${doiKey(doi)}`;
}

/**
 * DOI prefixes of preprint servers: arXiv, SSRN, bioRxiv, Research Square, OSF, ChemRxiv, TechRxiv, Authorea, Zenodo.
 */
function isPreprint({ doi = "" }: FoundFields): boolean {
  return /^10\.(?:48550|2139|1101|64898|21203|3123[0-9]|26434|36227|22541|20944|5281)\//.test(doi);
}

const LIKENESS: readonly TitleLikeness[] = ["same", "misspelt", "beginning", "similar"];

/** The most similar candidate with the same first author or exactly the same title. */
function suggestion(compared: readonly Compared[]): Matched | undefined {
  const likely = compared.filter(
    ({ title, firstAuthor }) => title === "same" || (title !== "different" && firstAuthor !== false),
  );
  const [best] = [...likely].sort((a, b) => LIKENESS.indexOf(a.title) - LIKENESS.indexOf(b.title));
  return best && { match: "suggested", found: best.found };
}
