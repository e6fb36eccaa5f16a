import { isDay } from "./dates.ts";
import { monthNumber } from "./months.ts";

/**
 * A date as precise as its source states it: `2026-05-12`, `2026-05`, `2026`, or "" for none. Compared as strings, a
 * less precise date comes before all days that it could mean: `2026` < `2026-05` < `2026-05-01`; "" comes first of all.
 */
export type PartialDate = string;

/** The stated parts of a date; missing and impossible ones are undefined. */
export interface DateParts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** The stated parts as a date. Without a year there is no date; a month or day that does not exist is left out. */
export function partialDate({ year, month, day }: DateParts): PartialDate {
  if (year === undefined || !isDay(year, 1, 1)) return "";
  if (month === undefined || !isDay(year, month, 1)) return String(year);
  const toMonth = `${year}-${pad(month)}`;
  return day === undefined || !isDay(year, month, day) ? toMonth : `${toMonth}-${pad(day)}`;
}

/** The parts of a date: those that it states. */
export function partsOfDate(date: PartialDate): DateParts {
  const [year, month, day] = date.split("-").map(Number);
  return date === "" ? {} : { year, month, day };
}

/** True for `2026-05-12`, `2026-05` or `2026` that exists, and for "". */
export function isPartialDate(text: string): boolean {
  return text === "" || (/^\d{4}(?:-\d\d){0,2}$/.test(text) && partialDate(partsOfDate(text)) === text);
}

/** The first day that a date could mean: `2026-05` → `2026-05-01`; "" for none. */
export function firstDay(date: PartialDate): string {
  return date === "" ? "" : `${date}-01-01`.slice(0, "YYYY-MM-DD".length);
}

/** The last day that a date could mean: `2026-02` → `2026-02-28`; "" for none. */
export function lastDay(date: PartialDate): string {
  const { year, month = 12, day } = partsOfDate(date);
  if (year === undefined || day !== undefined) return date;
  const days = [31, 30, 29, 28].find((last) => isDay(year, month, last));
  return partialDate({ year, month, day: days });
}

const LONGEST = 200;
const YEAR = String.raw`((?:1[6-9]|2\d)\d\d)`;
const YEAR_FIRST = new RegExp(
  String.raw`(?<!\d)${YEAR}(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?|(\d\d)(\d\d))?(?=$|[\sTtZ~?%/,;)\]–]|-(?!\d\d?(?!\d)))`,
);
const YEAR_LAST = new RegExp(String.raw`(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})\2\s?${YEAR}(?!\d)`);
const MONTH_YEAR = new RegExp(String.raw`(?<![\d/.-])(\d{1,2})[/.-]${YEAR}(?!\d)`);
const EAST_ASIAN = new RegExp(
  String.raw`${YEAR}\s*[年년](?:\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일])?)?`,
);
const ANY_YEAR = new RegExp(String.raw`(?<!\d)${YEAR}(?!\d)`);

/**
 * Parses a date in numbers or words of any common language, with its stated precision: `2026-05-12`,
 * `2026/5/12/`, `2016//`, `2019 Nov-Dec`, `October 7, 2024`, `1er mars 2026`, `2026年5月`, `{{2021}}`, `2020/ed`,
 * `Spring 2021`, `Jan '15`, `2026-05-12T23:30:00-05:00`. A range gives its beginning. If day and month are
 * ambiguous (`05/12/2026`) only the year is returned.
 *
 * @returns "" if there is no year
 */
export function readDate(text: string): PartialDate {
  const field = text.slice(0, LONGEST).normalize("NFKC").replace(/[{}"]/g, "").trim();
  const eastAsian = EAST_ASIAN.exec(field);
  if (eastAsian) return dateOf(eastAsian[1], eastAsian[2], eastAsian[3]);
  const yearLast = YEAR_LAST.exec(field);
  if (yearLast) return dayAndMonth(yearLast[1], yearLast[3], yearLast[2] === ".", yearLast[4]);
  const year = ANY_YEAR.exec(field);
  const words = year && readDayAndMonth(field.replace(year[0], " "), true);
  if (words?.month !== undefined) return partialDate({ ...words, year: Number(year?.[1]) });
  const monthYear = MONTH_YEAR.exec(field);
  if (monthYear) return dateOf(monthYear[2], monthYear[1]);
  const yearFirst = YEAR_FIRST.exec(field);
  if (yearFirst) return dateOf(yearFirst[1], yearFirst[3] ?? yearFirst[5], yearFirst[4] ?? yearFirst[6]);
  return dateOf(year?.[1]) || readShortYear(field);
}

/** `Jan '15`, `3 Jan ’15` and `01-JAN-15`, as databases write it; `Jan-15` could be a day. */
const SHORT_YEAR = /^(?:(\d{1,2})[-. ] ?)?(\p{L}{3,9})\.?(?: ?[’'`]|(?<=\d[- ]\p{L}{3})[- ])(\d\d)$/u;

/** A date with a word for its month and a year of two digits; "" for any other text. */
function readShortYear(field: string): PartialDate {
  const [, day, word = "", digits = ""] = SHORT_YEAR.exec(field) ?? [];
  const month = monthNumber(word);
  if (month === 0) return "";
  return dateOf(Number(digits) < 70 ? `20${digits}` : `19${digits}`, String(month), day);
}

/**
 * Month and day in a field without a year: `Mar 5`, `18 November`, `nov # "~3"`, `{{MAY-JUN}}`, `05`. Of a range it is
 * the beginning.
 *
 * @param inWords whether a lone number is not a month
 */
export function readDayAndMonth(text: string, inWords = false): DateParts {
  const field = text.slice(0, LONGEST);
  for (const { 0: word, index } of field.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const month = word.length < 3 ? 0 : monthNumber(word);
    if (month > 0) return { month, day: dayBeside(field, index, index + word.length) };
  }
  const [, month, day] = /^[\s{"]*(\d{1,2})(?:[\s/.]+(\d{1,2}))?[\s/}".-]*/.exec(inWords ? "" : field) ?? [];
  const number = Number(month);
  if (month === undefined || number < 1 || number > 12) return {};
  return { month: number, ...(day !== undefined && { day: Number(day) }) };
}

/** The day in front of a month's word, or after it: `18 November`, `1er mars`, `3 de mayo`, `May 7th`, `1. Mai`. */
function dayBeside(field: string, start: number, end: number): number | undefined {
  const before =
    /(?<![\d:+])(\d{1,2})(?:st|nd|rd|th|er|re|\.?º|[.a])?(?:\s?[–-]{1,3}\s?\d{1,2}(?:st|nd|rd|th|\.)?)?[\s~/–-]*(?:of\s+|de\s+|di\s+|d['’]\s?)?$/i.exec(
      field.slice(Math.max(0, start - 20), start),
    )?.[1];
  if (before !== undefined) return Number(before);
  const after = /^[.\s~,/{}#"–-]{0,12}(\d{1,2})(?![\d:])/.exec(field.slice(end, end + 16))?.[1];
  return after === undefined ? undefined : Number(after);
}

/** A date from fields for year, month and day, as in BibTeX; the day may be in the field of the month. */
export function dateFromFields(year = "", month = "", day = ""): PartialDate {
  const stated = readDate(year);
  if (stated === "" || stated.includes("-")) return stated || readDate(month);
  // A whole date in the field of the month: `03/04/2026` can be two days.
  const whole = readDate(month);
  if (whole.startsWith(stated)) return whole;
  const found = readDayAndMonth(month);
  const written = /^[\s{"]*(\d{1,2})\b/.exec(day)?.[1];
  return partialDate({
    year: Number(stated),
    month: found.month,
    day: found.day ?? (written === undefined ? undefined : Number(written)),
  });
}

/** The first date of several, made more precise by others that agree with it. */
export function mostPrecise(dates: readonly PartialDate[]): PartialDate {
  const [first = "", ...others] = dates.filter((date) => date !== "");
  return others.reduce((date, other) => (other.startsWith(`${date}-`) ? other : date), first);
}

function dateOf(year?: string, month?: string, day?: string): PartialDate {
  const number = (part: string | undefined) => (part === undefined ? undefined : Number(part));
  return partialDate({ year: number(year), month: number(month), day: number(day) });
}

/**
 * `12.05.2026` is a day and a month; with other separators that is certain only if one of the numbers cannot be a
 * month.
 */
function dayAndMonth(one = "", other = "", dotted = false, year = ""): PartialDate {
  if (dotted || Number(one) > 12 || one === other) return dateOf(year, other, one);
  return Number(other) > 12 ? dateOf(year, one, other) : dateOf(year);
}

function pad(part: number): string {
  return String(part).padStart(2, "0");
}
