import type { Entry } from "../../listing/types.ts";

/** What a listing leaves out of a paper that services could fill in. */
export interface Missing {
  /** Neither an arXiv number nor a DOI is stated. */
  readonly identifier: boolean;
  /** Authors are left out, as after "et al.", or all of them. */
  readonly authors: boolean;
  /** Only an identifier is stated, and the title is derived from it. */
  readonly title: boolean;
}

/** Tells what an entry leaves out. A paper with an identifier has a link: each identifier resolves to one. */
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

/** As the reader of identifiers names a paper of which nothing else is known. */
const LABEL =
  /^(?:(?:arXiv|doi):\S+|(?:OpenReview|ACL Anthology|PMLR|CVF|NeurIPS|Semantic Scholar|PubMed|Nature) \S+)$/;

function isBareIdentifier({ title, authors, warnings }: Entry): boolean {
  return authors.length === 0 && warnings.includes("paper-unresolved") && LABEL.test(title);
}
