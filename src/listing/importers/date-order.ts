import { type PartialDate, partialDate, readDate } from "../partial-dates.ts";

/** Which of two numbers is the day in `5/12/2019`; the text itself does not state it. */
export type NumericOrder = "day-first" | "month-first" | undefined;

const NUMERIC = /(?<!\d)(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4})(?!\d)/;

/**
 * Reads the date of a cell with its stated precision. `order` is the order of day and month that the column's other
 * cells show. Undefined if there is no year.
 */
export function readStatedDate(text: string, order?: NumericOrder): PartialDate | undefined {
  const [, first = "", , second = "", year = ""] = (order && NUMERIC.exec(text.slice(0, 60))) || [];
  const parts = { year: Number(year), month: Number(second), day: Number(first) };
  if (year === "") return readDate(text) || undefined;
  const stated = order === "day-first" ? parts : { ...parts, month: parts.day, day: parts.month };
  return partialDate(stated) || undefined;
}

/** The order of day and month in a list of such dates; undefined if no date shows it. */
export function numericOrder(texts: Iterable<string>): NumericOrder {
  for (const text of texts) {
    const [, first = "", sign, second = ""] = NUMERIC.exec(text.slice(0, 60)) ?? [];
    if (Number(first) > 12 || (first !== "" && sign === ".")) return "day-first";
    if (Number(second) > 12) return "month-first";
  }
  return undefined;
}

/** The first date of a text whose day and month could be swapped: `07/03/2024`. */
export function ambiguousDate(text: string, order: NumericOrder): string | undefined {
  if (order !== undefined) return undefined;
  const [found, first = "", sign, second = ""] = NUMERIC.exec(text.slice(0, 400)) ?? [];
  if (found === undefined || sign === "." || first === second) return undefined;
  return Number(first) <= 12 && Number(second) <= 12 ? found : undefined;
}

/** Rewrites the numeric dates of a text as year, month and day, in the given order. */
export function withDatesInOrder(text: string, order: NumericOrder): string {
  if (order === undefined || !NUMERIC.test(text)) return text;
  return text.replace(new RegExp(NUMERIC, "g"), (found) => {
    const date = readStatedDate(found, order) ?? "";
    return date.length === "YYYY-MM-DD".length ? date : found;
  });
}
