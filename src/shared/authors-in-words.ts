import { pluralize } from "./plural.ts";

/** More names than this are not listed where a paper is one of many. */
export const MOST_LISTED = 20;
/** So many are listed in their place, with the number of the others. */
export const LISTED = 10;

/** Authors whom a list of names leaves out. */
export interface FurtherAuthors {
  /** How many the site knows and leaves out here. */
  readonly furtherAuthors?: number | undefined;
  /** Whether the listing itself ended in "et al." */
  readonly etAl: boolean;
}

/** What follows the names of a list: ` and 590 others`, ` et al.`, or nothing. */
export function othersInWords({ furtherAuthors = 0, etAl }: FurtherAuthors): string {
  if (furtherAuthors === 0) return etAl ? " et al." : "";
  return ` and ${pluralize(furtherAuthors, "other")}`;
}

/** The authors of a paper as a person would write them: `Ada Vesely, Bo Lind and 590 others`, `Ada Vesely et al.` */
export function formatAuthors({
  authors,
  ...others
}: FurtherAuthors & { readonly authors: readonly { readonly name: string }[] }): string {
  return authors.length === 0 ? "" : authors.map(({ name }) => name).join(", ") + othersInWords(others);
}
