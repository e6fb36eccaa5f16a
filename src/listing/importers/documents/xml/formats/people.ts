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

/** One author of which the parts are in elements of their own (`Family, Given, Suffix`), or the whole name in one. */
export function personOf(element: Element): string {
  const family = text(element, ...FAMILY);
  if (family === undefined) return personInText(text(element, ...GROUP) ?? latexOfElement(element));
  return personInText([family, text(element, ...GIVEN), text(element, ...SUFFIX)].filter(Boolean).join(", "));
}

/** One name as a text: letters for LaTeX, without the number by which DBLP tells namesakes apart. */
export function personInText(name: string): string {
  const letters = decodeLatexName(name.replace(/\\text\w+\{([^{}]*)\}/g, "$1")).replace(/ \d{4}$/, "");
  return /^[^,]+,[^,]+(?:,[^,]{1,5})?$/.test(letters) ? givenFirst(letters) : letters;
}
