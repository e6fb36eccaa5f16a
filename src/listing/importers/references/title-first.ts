import type { CutReference } from "./layouts.ts";
import { readLikelyNames } from "./person.ts";
import { findDatedMonth } from "./publication-date.ts";
import { scanToStop } from "./scan-names.ts";
import { trimTitle } from "./title-end.ts";

/** Maximum number of punctuation marks tried per line; titles contain few. */
const MOST_MARKS = 6;
const SHORTEST_TITLE = 8;

/** `Title (Ada Vesely, Bo Lind, 2024)`: names in the brackets that close the entry. */
export const titleThenBrackets: CutReference = (text, form) => {
  const lead = leadingDate(text);
  const found = /^(.{8,300}?)[,.]? \(([^()]{3,1500})\)[.,;]?(?: (.*))?$/u.exec(text.slice(lead?.end ?? 0));
  const [, title = "", inside = "", after = ""] = found ?? [];
  const tail = /[,;]\s*((?:[^,;]{0,60}\s)?(?:1[89]|20)\d\d[a-z]?)$/u.exec(inside);
  const names = readLikelyNames(inside.slice(0, tail?.index ?? inside.length), form);
  if (names === undefined) return undefined;
  const rest = [tail?.[1], after].filter(Boolean).join(". ");
  return { names, title: bareTitle(title), rest, sure: true, ...(lead && { dated: lead.date }) };
};

/** `Mar 12, 2024: Title (Ada Vesely)`, as reading groups announce papers. */
function leadingDate(text: string): { readonly date: string; readonly end: number } | undefined {
  const found = findDatedMonth(text.slice(0, 40));
  if (found?.start !== 0) return undefined;
  const mark = /^\s*[:–—|-]\s+/u.exec(text.slice(found.end));
  return mark ? { date: found.date, end: found.end + mark[0].length } : undefined;
}

/** `Title by Ada Vesely and Bo Lind (Venue, 2024)` */
export const titleByNames: CutReference = (text, form) => cutAtMarks(text, /,? by (?=\p{Lu})/gu, form);

/** `Title – Ada Vesely, Bo Lind (Venue 2024)`, `Title — Ada Vesely. Venue, 2024.` */
export const titleDashNames: CutReference = (text, form) => cutAtMarks(text, / [–—|-] (?=\p{Lu})/gu, form);

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
