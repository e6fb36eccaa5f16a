import type { AuthorName } from "../../library/types.ts";
import { type Name, parseName } from "../../listing/personal-names.ts";

/** A name as it is written on a paper, with the parts that its source states. */
export type SignedName = Pick<AuthorName, "name" | "parts">;

/** The parts of an author's name on a paper: those that its source states, else those that the name shows. */
export function nameOf({ name, parts }: SignedName): Name {
  return parts ?? parseName(name);
}
