import type { ReferenceParts } from "../layouts.ts";
import { isGroup, type NameForm } from "../names/names.ts";

/** Letters, initials or "and" with which no list of names begins, because the first name is cut: `ng, X., Ren, S.` */
const WITHIN_NAMES = /^(?:[\s,.;:)&]|\p{Lu}(?:\.[ -]?\p{Lu})*\.?,|(?:and|und|et|y) )/u;
/** Family names may begin with particles in lower case: `van der Berg, J.` */
const LOWER = /^(?!(?:\p{Ll}{1,4}[ ’'-]){1,3}\p{Lu})\p{Ll}/u;
const LONE_WORD = /^\p{Lu}[\p{L}’'-]+$/u;

/**
 * Whether the first entry of a text begins within its names, because only a part of a list was copied. Its other names
 * are whole, so nothing else shows that authors are missing.
 *
 * @param usual the form of the names in the list
 */
export function isCutAtBeginning(
  text: string,
  { names: { authors, form } }: ReferenceParts,
  usual: NameForm | undefined,
): boolean {
  if (WITHIN_NAMES.test(text) || LOWER.test(text)) return true;
  const [first = "", ...others] = authors;
  // `Gomez, Jimmy Ba, and Wei Chen` in a list of `Aidan N. Gomez, Jimmy Ba, and Wei Chen`
  if (others.length > 0 && usual !== undefined && form !== usual) return true;
  const isWord = (name: string): boolean => LONE_WORD.test(name) && !isGroup(name);
  return isWord(first) && others.length > 0 && !others.some(isWord);
}
