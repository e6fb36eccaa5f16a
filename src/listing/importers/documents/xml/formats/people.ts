import { decodeLatexName } from "../../../../../text/latex-accents.ts";
import { givenFirst } from "../../../name-list.ts";
import type { Element } from "../elements.ts";
import { latexOfElement } from "../markup.ts";
import { text } from "../query.ts";

const FAMILY = [
  "keyname",
  "LastName",
  "surname",
  "last",
  "familyName",
  "name/surname",
  "name-alternatives/name/surname",
];
const GIVEN = [
  "forenames",
  "ForeName",
  "given-names",
  "first",
  "givenName",
  "name/given-names",
  "name-alternatives/name/given-names",
  "Initials",
];
const SUFFIX = ["suffix", "Suffix", "name/suffix"];
const GROUP = ["CollectiveName", "collab", "string-name", "creatorName", "name", "full_name"];

/** One author of which the parts are in elements of their own, or the whole name in one; given name first. */
export function personOf(element: Element): string {
  const family = text(element, ...FAMILY);
  const given = text(element, ...GIVEN);
  const name =
    family === undefined
      ? (text(element, ...GROUP) ?? latexOfElement(element))
      : [[given, family].filter(Boolean).join(" "), text(element, ...SUFFIX)].filter(Boolean).join(", ");
  return personInText(name, family === undefined);
}

/** One name as a text: letters for LaTeX, given name first where a comma parts it from the family name. */
export function personInText(name: string, turn = true): string {
  const letters = decodeLatexName(name.replace(/\\text\w+\{([^{}]*)\}/g, "$1")).replace(/ \d{4}$/, "");
  return turn && /^[^,]+,[^,]+(?:,[^,]{1,5})?$/.test(letters) ? givenFirst(letters) : letters;
}
