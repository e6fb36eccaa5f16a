import { formatDate } from "../shared/format-date.ts";

/** Formats dates for people and programs. All days are in UTC. */
export interface Dates {
  /** `23 November 2026`, in the site's language; less precise dates: `November 2026`, `2026`. */
  long(date: string): string;
  /** `Monday, 23 November 2026`, in the site's language. */
  full(day: string): string;
  /** `23 Nov 2026`, in the site's language; less precise dates: `Nov 2026`, `2026`. */
  short(date: string): string;
  /** `November 2026` for a day or a month, in the site's language. */
  month(day: string): string;
}

/** @param language a BCP 47 tag such as `en` or `pt-BR` */
export function createDates(language: string): Dates {
  const written = (month: "short" | "long", weekday?: "long") =>
    once((date) => (date === "" ? UNDATED : formatDate(date, language, month, weekday)));
  const long = written("long");
  return {
    long,
    full: written("long", "long"),
    short: written("short"),
    month: (day) => long(day.slice(0, "YYYY-MM".length)),
  };
}

/** Six in the morning UTC, in milliseconds: the same date in nearly every time zone. */
const MORNING = 6 * 3_600_000;

/**
 * The time for feeds at which a paper was listed, in milliseconds since 1970 UTC. Feed readers sort by time, so each
 * paper of a day is a second newer than the next one; from the 21,601st on, all have the start of the day.
 *
 * @param day YYYY-MM-DD
 * @param position in the listing, from 0
 */
export function newsTime(day: string, position: number): number {
  return Date.parse(day) + Math.max(0, MORNING - 1000 * position);
}

/** `Mon, 23 Nov 2026 06:00:00 +0000`: the date format of RSS 2.0 (RFC 822). */
export function rfc822(time: number): string {
  // ECMAScript specifies the format of toUTCString; Luxon, which interprets a pattern, is five times slower.
  return new Date(time).toUTCString().replace("GMT", "+0000");
}

/** `2026-11-23T06:00:00Z` (RFC 3339). */
export function isoTime(time: number): string {
  return new Date(time).toISOString().replace(".000Z", "Z");
}

/** Shown instead of a date if a paper has none. */
const UNDATED = "Undated";

/** Thousands of papers share a few hundred days: each is formatted once. */
function once(format: (day: string) => string): (day: string) => string {
  const known = new Map<string, string>();
  return (day) => {
    const text = known.get(day) ?? format(day);
    known.set(day, text);
    return text;
  };
}
