import { isSuffix } from "../../authors.ts";
import type { CutReference } from "./layouts.ts";
import { isFullName } from "./names/name-patterns.ts";
import { readNames } from "./names/names.ts";
import { personScore, readLikelyNames } from "./names/person.ts";
import { scanToStop } from "./names/scan-names.ts";
import { findDatedMonth } from "./publication-date.ts";
import { trimTitle } from "./title-end.ts";

/** Maximum number of punctuation marks tried per line; titles contain few. */
const MOST_MARKS = 6;
const SHORTEST_TITLE = 8;

/** `Title (Ada Vesely, Bo Lind, 2024)`: names in the brackets that close the entry. */
export const titleThenBrackets: CutReference = (text, form) => {
  const lead = leadingDate(text);
  const found = /^(.{8,300}?)[,.]? \(([^()]{3,1500})\)[.,;]?(?: (.*))?$/u.exec(text.slice(lead?.end ?? 0));
  const [, title = "", inside = "", after = ""] = found ?? [];
  const end = /[,;]\s*(?:[^,;]{0,60}\s)?(?:1[89]|20)\d\d[a-z]?$/u.exec(inside)?.index ?? inside.length;
  const endOfList = venueBefore(inside.slice(0, end)) ?? end;
  const names = readLikelyNames(inside.slice(0, endOfList), form);
  if (names === undefined) return undefined;
  const rest = [inside.slice(endOfList).replace(/^[,;]\s*/u, ""), after];
  const dated = lead && { dated: lead.date };
  return { names, title: bareTitle(title), rest: rest.filter(Boolean).join(". "), sure: true, ...dated };
};

/** The end of the names in `Ada Vesely, Bo Lind, Venue`, whose last part is no person. */
function venueBefore(text: string): number | undefined {
  const at = text.lastIndexOf(", ");
  const last = text.slice(at + 2);
  return at > 0 && !isSuffix(last) && scoreOfPeople(last) <= LEAST_DOUBTED && /\p{L}{3}/u.test(last)
    ? at
    : undefined;
}

/** Maximum number of parts between commas. */
const MOST_PARTS = 60;
const PEOPLE_AND = /^(?:and|&) | (?:and|&) /u;
/** Minimum scores of a name, of one next to other names, and of words that could be one. */
const LEAST_NAME = -0.2;
const LEAST_FIRST = -0.7;
const LEAST_DOUBTED = -0.4;

/**
 * `Title, Ada Vesely, Bo Lind, and Cy Moreau, Venue 2024`: the last names before a venue with a year, and the other
 * names next to them.
 */
export const titleCommaNames: CutReference = (text, form) => {
  if (text.includes(";")) return titleThenSemicolons(text, form);
  // `…, Cy Moreau (Venue, 2024)`
  const parts = cutAtCommas(text.slice(0, 3000).replace(/ \(([^()]{0,100}\d{4})\)\.?$/u, ", $1"));
  if (parts.length < 3 || parts.length > MOST_PARTS || scoreOfPeople(parts[0] ?? "") > LEAST_DOUBTED)
    return undefined;
  const isPeople = parts.map((part) => scoreOfPeople(part) > LEAST_NAME);
  const last = isPeople.lastIndexOf(true);
  let first = isPeople.lastIndexOf(false, last) + 1;
  while (first > 1 && scoreOfPeople(parts[first - 1] ?? "") > LEAST_FIRST) first--;
  const rest = parts.slice(last + 1).join(", ");
  const title = parts.slice(0, first).join(", ");
  if (last < 1 || !YEAR.test(rest) || SENTENCE_END.test(rest) || !isPlainTitle(title)) return undefined;
  const names = readLikelyNames(parts.slice(first, last + 1).join(", "), form);
  if (names === undefined) return undefined;
  const before = parts[first - 1] ?? "";
  const isClear =
    (first === 1 || !isFullName(before)) && scoreOfPeople(parts[last + 1] ?? "") <= LEAST_DOUBTED;
  return { names, title: bareTitle(title), rest, sure: isClear };
};

/** The parts between commas; a suffix stays with its name: `John Smith, Jr.` */
function cutAtCommas(text: string): readonly string[] {
  const parts: string[] = [];
  for (const part of text.split(", ")) {
    if (isSuffix(part) && parts.length > 0) parts[parts.length - 1] = `${parts.at(-1)}, ${part}`;
    else parts.push(part);
  }
  return parts;
}

/** `Title; Ada Vesely, Bo Lind; Venue; 2024` */
const titleThenSemicolons: CutReference = (text, form) => {
  const [title = "", list = "", ...others] = text.split(/\s*;\s+/u);
  const rest = others.join("; ");
  const names = title.length < SHORTEST_TITLE || !YEAR.test(rest) ? undefined : readLikelyNames(list, form);
  if (names === undefined || scoreOfPeople(title) > LEAST_DOUBTED || readNames(title)) return undefined;
  return { names, title: bareTitle(title), rest, sure: true };
};

const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/u;

/** Whether a text has neither a quotation, nor an open bracket, nor the day of a meeting before it. */
function isPlainTitle(text: string): boolean {
  if (text.length < SHORTEST_TITLE || text.lastIndexOf("(") > text.lastIndexOf(")")) return false;
  return !/["“”]/u.test(bareTitle(text)) && !leadsWithDay(text);
}

/** The end of names or of a title among what should be a venue. */
const SENTENCE_END = /\p{Ll}{3}\. \p{Lu}/u;

/** `January 1, Ada Vesely: Title`: the day of a meeting. */
function leadsWithDay(title: string): boolean {
  return (
    /^(?:\p{L}{3,9},? )?(?:\d{1,2}\.? )?\p{L}{3,9}\.? \d{1,4}(?:st|nd|rd|th)?\b[\s,(:–—-]/u.test(title) &&
    findDatedMonth(title.slice(0, 40))?.start === 0
  );
}

/** The lowest score of the people in a part of a list of names. */
function scoreOfPeople(part: string): number {
  const people = part.replace(/, [^,]{1,4}$/u, "").split(PEOPLE_AND);
  return Math.min(...people.filter(Boolean).map(personScore));
}

/** `Mar 12, 2024: Title (Ada Vesely)`, as reading groups announce papers. */
function leadingDate(text: string): { readonly date: string; readonly end: number } | undefined {
  const found = findDatedMonth(text.slice(0, 40));
  if (found?.start !== 0) return undefined;
  const mark = /^\s*[:–—|-]\s+/u.exec(text.slice(found.end));
  return mark ? { date: found.date, end: found.end + mark[0].length } : undefined;
}

/** `Title by Ada Vesely and Bo Lind (Venue, 2024)` */
export const titleByNames: CutReference = (text, form) =>
  cutAtMarks(text, /,? by (?=[\p{Lu}\p{Lo}])/gu, form);

/** `Title – Ada Vesely, Bo Lind (Venue 2024)`, `Title — Ada Vesely. Venue, 2024.` */
export const titleDashNames: CutReference = (text, form) =>
  cutAtMarks(text, / [–—|-] (?=[\p{Lu}\p{Lo}])/gu, form);

function cutAtMarks(text: string, mark: RegExp, form: Parameters<CutReference>[1]): ReturnType<CutReference> {
  const marks = [...text.slice(0, 500).matchAll(mark)].filter(({ index }) => index >= SHORTEST_TITLE);
  for (const found of marks.slice(0, MOST_MARKS)) {
    const after = text.slice(found.index + found[0].length);
    const names = readLikelyNames(after.slice(0, endOfNames(after)), form);
    if (names === undefined) continue;
    const rest = after.slice(endOfNames(after)).replace(/^[\s.,;–—-]+/u, "");
    return { names, title: bareTitle(text.slice(0, found.index)), rest, sure: true };
  }
  return undefined;
}

/** Removes quotation marks around the whole text. */
function bareTitle(text: string): string {
  return trimTitle(text).replace(/^(?:["“„«]([^"“”„«»]{3,})["”“»]|"([^"]{3,})")$/u, "$1$2");
}

/** The end of names: a bracket, a dash, a year, a venue before a year, or a full stop not after an initial. */
function endOfNames(text: string): number {
  const mark = text.search(/\s*[([]| [–—-] |,\s+(?:[Ii]n \p{Lu}|(?:[^,()]{1,80} )?(?:1[89]|20)\d\d\b)/u);
  const stop = scanToStop(text) ?? text.length;
  return mark < 0 ? stop : Math.min(mark, stop);
}
