import { DateTime } from "luxon";

/** Days as people and programs write them. Every day is a day in UTC. */
export interface Dates {
  /** `23 November 2026`, in the site's language. */
  long(day: string): string;
  /** `23 Nov 2026`, in the site's language. */
  short(day: string): string;
}

/** @param language a BCP 47 tag such as `en` or `pt-BR` */
export function createDates(language: string): Dates {
  return { long: written("d LLLL yyyy", language), short: written("d LLL yyyy", language) };
}

/** `Mon, 23 Nov 2026 00:00:00 +0000`: the beginning of a day as RSS 2.0 wants it (RFC 822). */
export const rfc822: (day: string) => string = once(
  (day) => DateTime.fromISO(day, { zone: "utc" }).toRFC2822() ?? day,
);

function written(format: string, locale: string): (day: string) => string {
  return once((day) => DateTime.fromISO(day, { zone: "utc", locale }).toFormat(format));
}

/** Thousands of papers share a few hundred days: each is formatted once. */
function once(format: (day: string) => string): (day: string) => string {
  const known = new Map<string, string>();
  return (day) => {
    const text = known.get(day) ?? format(day);
    known.set(day, text);
    return text;
  };
}
