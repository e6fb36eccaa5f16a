import { findDate, isDay } from "./dates.ts";

/**
 * The sort key of the listings of one day, compared by code unit: their names without extensions and with numbers in
 * numeric order, so that `2026-11-23.txt` comes before `2026-11-23-2.txt`, and that before `2026-11-23-10.txt`.
 */
export function listingSortKey(file: string): string {
  return file.replace(/\.[a-z]+$/i, "").replace(/\d+/g, (digits) => digits.padStart(8, "0"));
}

/** Why the name of a listing has no valid date. */
export interface UndatedName {
  /** A date that does not exist: `2026-11-32`. */
  readonly written: string | undefined;
  /** The likely intended name: `2026-11-23.txt`; two names if day and month could be swapped. */
  readonly meant: string | undefined;
}

/** Reads the name of a listing that does not begin with a day: `23-11-2026.txt`, `listing 20261123.txt`. */
export function readUndatedName(name: string): UndatedName {
  const [, stem = name, endings = ""] = /^(.*?)((?:\.[a-z]+)*)$/i.exec(name) ?? [];
  const written = /^\d{4}-\d\d-\d\d(?!\d)/.exec(stem)?.[0];
  if (written !== undefined) return { written, meant: undefined };
  const ending = /\.[a-z]+$/i.exec(endings)?.[0] ?? "";
  const names = [...new Set(daysIn(stem))].map((day) => `${day}${ending}`);
  return { written, meant: names.length === 0 ? undefined : names.join(" or ") };
}

function daysIn(stem: string): readonly string[] {
  const yearFirst = /(?<!\d)(\d{4})([-_. ]?)(\d{1,2})\2(\d{1,2})(?!\d)/.exec(stem);
  if (yearFirst) return existing([[yearFirst[1], yearFirst[3], yearFirst[4]]]);
  const yearLast = /(?<!\d)(\d{1,2})([-_. ])(\d{1,2})\2(\d{4})(?!\d)/.exec(stem);
  if (yearLast) {
    const [, one, , other, year] = yearLast;
    return existing([
      [year, other, one],
      [year, one, other],
    ]);
  }
  const { year, month, day } = findDate(stem.replace(/[-_]+/g, " "))?.date ?? {};
  return year === undefined ? [] : existing([[String(year), String(month), String(day)]]);
}

type Parts = readonly (string | undefined)[];

function existing(days: readonly Parts[]): readonly string[] {
  return days
    .filter(([year, month, day]) => isDay(Number(year), Number(month), Number(day)))
    .map((parts) => parts.map((part = "") => part.padStart(2, "0")).join("-"));
}
