import type { AuthorName } from "../../library/types.ts";
import { type Name, type PersonName, parseName, wholeFamily } from "../../listing/personal-names.ts";
import type { FurtherAuthors } from "../../shared/authors-in-words.ts";
import { FURTHER_AUTHORS } from "../../shared/citation/record.ts";
import { pluralize } from "../../shared/plural.ts";

/** Whether a citation leaves out authors. */
export function isCut({ etAl, furtherAuthors = 0 }: FurtherAuthors): boolean {
  return etAl || furtherAuthors > 0;
}

/** A note for formats that cannot abbreviate a list of authors; undefined if the list is complete. */
export function authorsNote({ etAl, furtherAuthors = 0 }: FurtherAuthors): string | undefined {
  if (furtherAuthors > 0) return `There are ${pluralize(furtherAuthors, "further author")}.`;
  return etAl ? FURTHER_AUTHORS : undefined;
}

/** A name as written on a paper, with its parts if the source states them. */
export type SignedName = Pick<AuthorName, "name" | "parts">;

/** The parts of an author's name on a paper: as stated by the source, otherwise parsed from the name. */
export function nameOf({ name, parts }: SignedName): Name {
  return parts ?? parseName(name);
}

/** Whether the family name (with its particles) is the last word of a name, where programs look for it. */
export function isLastWord(parts: PersonName, name: string): boolean {
  const family = wholeFamily(parts);
  return parts.suffix === "" && !family.includes(" ") && name.endsWith(` ${family}`);
}
