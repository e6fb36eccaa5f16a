import { pluralize } from "./plural.ts";

/** Maximum number of authors that lists show in full. */
export const MOST_LISTED = 20;
/** Longer lists are shortened to this many authors and the number of the others. */
export const LISTED = 10;

/** Authors that a list of names leaves out. */
export interface FurtherAuthors {
  /** Number of known authors that are left out here. */
  readonly furtherAuthors?: number | undefined;
  /** Whether the listing itself ended in "et al." */
  readonly etAl: boolean;
}

/** The text after a list of names: ` and 590 others`, ` et al.`, or nothing. */
export function othersInWords({ furtherAuthors = 0, etAl }: FurtherAuthors): string {
  if (furtherAuthors === 0) return etAl ? " et al." : "";
  return ` and ${pluralize(furtherAuthors, "other")}`;
}

/** The authors of a paper in running text: `Ada Vesely, Bo Lind and 590 others`, `Ada Vesely et al.` */
export function formatAuthors({
  authors,
  ...others
}: FurtherAuthors & { readonly authors: readonly { readonly name: string }[] }): string {
  return authors.length === 0 ? "" : authors.map(({ name }) => name).join(", ") + othersInWords(others);
}
