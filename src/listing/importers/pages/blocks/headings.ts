import { findPageDate } from "../line/page-dates.ts";
import type { LabelledLine } from "./roles.ts";

/** Days of the week and words that headings have next to a date. */
const AROUND =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?|papers|publications|published|in|on|of|from|week|:|-|–|—|\(|\)|\s)*$/i;

/** The date of a line that consists of a date; undefined for any other line. */
function dateAlone(line: LabelledLine, asOf: string | undefined): string | undefined {
  if (line.text.length > 40) return undefined;
  const found = findPageDate(line.text, asOf);
  if (!found) return undefined;
  return AROUND.test(line.text.slice(0, found.start) + line.text.slice(found.end)) ? found.date : undefined;
}

/**
 * Dates alone on their lines, but on far fewer lines than there are papers, are headings, which date all papers below
 * them. `papers` is the approximate number of papers.
 */
export function markHeadings(
  lines: readonly LabelledLine[],
  papers: number,
  asOf: string | undefined,
): readonly LabelledLine[] {
  const alone = lines.map((line, i) => (isVenue(lines[i - 1]) ? undefined : dateAlone(line, asOf)));
  const count = alone.filter((date) => date !== undefined).length;
  if (count === 0 || (count > papers * 0.5 && !areYearsInOrder(alone, papers))) return lines;
  return lines.map((line, i) => {
    const date = alone[i];
    return date === undefined ? line : { ...line, fit: HEADING, certain: true, heading: date };
  });
}

/**
 * `2025`, `2024`, `2022`: years that are all different and fewer than the papers are headings, however few papers
 * each has.
 */
function areYearsInOrder(alone: readonly (string | undefined)[], papers: number): boolean {
  const years = alone.flatMap((date) => date ?? []);
  if (years.length < 2 || years.length >= papers || years.some((year) => year.length > 4)) return false;
  const signs = years.slice(1).map((year, at) => Math.sign(Number(year) - Number(years[at])));
  return signs[0] !== 0 && signs.every((sign) => sign === signs[0]);
}

/** A date directly below a venue is the paper's. */
function isVenue(line: LabelledLine | undefined): boolean {
  return line?.certain === true && line.fit.meta > 3;
}

const HEADING = { title: -6, names: -6, meta: -6, abstract: -6, noise: 1 };
