import type { Entry } from "../../listing/types.ts";

/** Facts missing from a paper that services could supply. */
export interface Missing {
  /** Neither an arXiv number nor a DOI is stated. */
  readonly identifier: boolean;
  /** Some authors (after "et al.") or all are missing. */
  readonly authors: boolean;
  /** Only an identifier is stated; the title is derived from it. */
  readonly title: boolean;
}

/** Determines what an entry leaves out. A paper with an identifier has a link. */
export function missingFrom(entry: Entry): Missing {
  return {
    identifier: entry.arxivId === undefined && entry.doi === undefined,
    authors: entry.etAl || entry.authors.length === 0,
    title: isBareIdentifier(entry),
  };
}

/** Whether a paper is worth looking up. */
export function isIncomplete(entry: Entry): boolean {
  const { identifier, authors, title } = missingFrom(entry);
  return identifier || authors || title;
}

/** The placeholder title of a paper that is only known by its identifier. */
const LABEL =
  /^(?:(?:arXiv|doi):\S+|(?:OpenReview|ACL Anthology|PMLR|CVF|NeurIPS|Semantic Scholar|PubMed|Nature) \S+)$/;

function isBareIdentifier({ title, authors, warnings }: Entry): boolean {
  return authors.length === 0 && warnings.includes("paper-unresolved") && LABEL.test(title);
}
