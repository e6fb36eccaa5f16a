import { decodeLatexName } from "../../../../../text/latex-accents.ts";
import { uninverted } from "../../../names/name-list.ts";
import type { Element } from "../elements.ts";
import { latexOfElement } from "../markup.ts";
import { all, text } from "../query.ts";

const FAMILY = [
  "keyname",
  "LastName",
  "lastName",
  "surname",
  "last",
  "familyName",
  "name/surname",
  "name-alternatives/name/surname",
];
const GIVEN = [
  "forenames",
  "ForeName",
  "firstName",
  "given-names",
  "first",
  "givenName",
  "givenname",
  "given_name",
  "name/given-names",
  "name-alternatives/name/given-names",
  "Initials",
];
const SUFFIX = ["suffix", "Suffix", "name/suffix"];
const GROUP = ["CollectiveName", "collectiveName", "collab"];
const WHOLE = ["string-name", "creatorName", "name", "full_name", "fullName"];

/** One author, with the parts of the name in separate elements (`Family, Given, Suffix`) or the whole name in one. */
export function personOf(element: Element): string {
  const family = text(element, ...FAMILY);
  if (family === undefined) {
    const group = text(element, ...GROUP);
    if (group !== undefined) return groupInText(group);
    const whole = text(element, ...WHOLE) ?? latexOfElement(element);
    return isOrganization(element) ? groupInText(whole) : personInText(whole);
  }
  return personInText([family, text(element, ...GIVEN), text(element, ...SUFFIX)].filter(Boolean).join(", "));
}

/** Whether DataCite marks the name as an organization's. */
function isOrganization(element: Element): boolean {
  return all(element, "creatorName").some(({ attributes }) => attributes.nameType === "Organizational");
}

/** The name of a group, in braces to distinguish it from a person's name. */
export function groupInText(name: string): string {
  return `{${personInText(name.replace(/[{},]/g, ""))}}`;
}

/** One name as text: LaTeX's letters as characters, without the number by which DBLP distinguishes namesakes. */
export function personInText(name: string): string {
  if (/^\{[^{}]*\}$/.test(name)) return groupInText(name);
  const letters = decodeLatexName(name.replace(/\\text\w+\{([^{}]*)\}/g, "$1")).replace(/ \d{4}$/, "");
  return uninverted(letters);
}
