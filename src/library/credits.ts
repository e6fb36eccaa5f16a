import { haveMarks, withoutFootnotes } from "../listing/author-names.ts";
import type { Entry } from "../listing/types.ts";
import type { ParsedListing } from "./merge.ts";

/**
 * Removes marks that are not part of names from a listing's authors: `:` between names and the star of `Ada Vesely*`.
 */
export function withCredits(listing: ParsedListing): ParsedListing {
  const { entries, pasted } = listing;
  return {
    ...listing,
    entries: creditAll(entries),
    ...(pasted && { pasted: creditAll(pasted) }),
  };
}

/** Nearly all listings need no change. */
function creditAll(entries: readonly Entry[]): readonly Entry[] {
  return entries.some(({ authors }) => haveMarks(authors)) ? entries.map(credit) : entries;
}

function credit(entry: Entry): Entry {
  return haveMarks(entry.authors) ? { ...entry, authors: withoutFootnotes(entry.authors) } : entry;
}
