import { monthNumber } from "./months.ts";

/** A day as stated in a header, without `year` if the header has none. The day may not exist. */
export interface WrittenDate {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/** A date at the end of a header, and its offset there. */
export interface FoundDate {
  readonly date: WrittenDate;
  readonly start: number;
}

const month =
  "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const monthFirst = new RegExp(
  `${month}[ \\u00a0]*(\\d{1,2})(?:st|nd|rd|th)?(?:,? *(\\d{4})|, *'(\\d\\d))?$`,
  "i",
);
const dayFirst = new RegExp(`(\\d{1,6})(?:st|nd|rd|th|\\.)?[- ]?${month}(?:[-, ]*(\\d{4}))?$`, "i");
const yearFirst = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const dotted = /(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/;

/**
 * The date at the end of `text`: `May 12`, `Sept. 3, 2025`, `12 May 2026`, `2026-05-12`, `12.05.2026`; undefined
 * without one. The day may not exist (`Feb 30`).
 */
export function findDate(text: string): FoundDate | undefined {
  return findMonthFirst(text) ?? findDayFirst(text) ?? findNumeric(text);
}

function findMonthFirst(text: string): FoundDate | undefined {
  const found = monthFirst.exec(text);
  if (!found) return undefined;
  const year = found[3] ?? (found[4] === undefined ? undefined : `20${found[4]}`);
  return { date: written(year, monthNumber(found[1] ?? ""), Number(found[2])), start: found.index };
}

function findDayFirst(text: string): FoundDate | undefined {
  const found = dayFirst.exec(text);
  if (!found) return undefined;
  // "ICML 202412 May 2026": the venue's year may precede the day without a space.
  const digits = found[1] ?? "";
  const own = digits.length <= 2 ? digits.length : digits.length - 4;
  if (own < 1) return undefined;
  const start = found.index + digits.length - own;
  return { date: written(found[3], monthNumber(found[2] ?? ""), Number(digits.slice(-own))), start };
}

function findNumeric(text: string): FoundDate | undefined {
  const iso = yearFirst.exec(text);
  if (iso) return { date: written(iso[1], Number(iso[3]), Number(iso[4])), start: iso.index };
  const day = dotted.exec(text);
  if (day) return { date: written(day[3], Number(day[2]), Number(day[1])), start: day.index };
  return undefined;
}

function written(year: string | undefined, monthOfYear: number, day: number): WrittenDate {
  return { ...(year !== undefined && { year: Number(year) }), month: monthOfYear, day };
}

/**
 * The day as YYYY-MM-DD. One without a year is the latest such day that exists and is not after `asOf`. Undefined if
 * the day does not exist, or if neither the year nor `asOf` is known.
 */
export function resolveDate(date: WrittenDate, asOf: string | undefined): string | undefined {
  if (date.year !== undefined)
    return isDay(date.year, date.month, date.day) ? iso(date.year, date) : undefined;
  if (asOf === undefined) return undefined;
  const year = Number(asOf.slice(0, 4));
  // Nine years back cover the widest gap between leap years (1896 to 1904).
  for (let y = year; y > year - 9; y--) {
    if (isDay(y, date.month, date.day) && iso(y, date) <= asOf) return iso(y, date);
  }
  return undefined;
}

/** True if the day exists and the year is plausible for a paper. */
export function isDay(year: number, monthOfYear: number, day: number): boolean {
  if (year < 1600 || year > 2999 || monthOfYear < 1 || monthOfYear > 12) return false;
  return day >= 1 && day <= daysIn(year, monthOfYear);
}

function daysIn(year: number, monthOfYear: number): number {
  if (monthOfYear !== 2) return [4, 6, 9, 11].includes(monthOfYear) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function iso(year: number, { month: m, day }: WrittenDate): string {
  return `${year}-${String(m).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The day in a listing's file name (`2026-11-23.txt`, `2026-11-23-b.txt`), where there is one that exists. */
export function asOfDate(file: string): string | undefined {
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  const found = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(name);
  if (!found) return undefined;
  return isDay(Number(found[1]), Number(found[2]), Number(found[3])) ? found[0] : undefined;
}

/** The day `value` as YYYY-MM-DD if it is written so and exists. */
export function readIsoDay(value: string): string | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (!found) return undefined;
  return isDay(Number(found[1]), Number(found[2]), Number(found[3])) ? value : undefined;
}
