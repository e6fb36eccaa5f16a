import { type PartialDate, partialDate, readDate } from "../../partial-dates.ts";

/** Which of two numbers is the day in `5/12/2019`; the text itself does not state it. */
export type NumericOrder = "day-first" | "month-first" | undefined;

const NUMERIC = /(?<!\d)(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4})(?!\d)/;
/** A cell with a year of two digits: `6/15/17` in the order of the United States, `15.6.17`. */
const SHORT = /^\s*(\d{1,2})([/.])(\d{1,2})\2(\d\d)\s*$/;

/** Such a date with a full year if the column's order belongs to its separator; `17/06/12` may begin with the year. */
function withFullYear(text: string, order: NumericOrder): string {
  const [, first, sign = "", second, year = ""] = SHORT.exec(text.slice(0, 20)) ?? [];
  if (year === "" || order !== (sign === "." ? "day-first" : "month-first")) return text;
  return [first, second, Number(year) < 70 ? `20${year}` : `19${year}`].join(sign);
}

/**
 * Reads the date of a cell with its stated precision. `order` is the order of day and month that the column's other
 * cells show. Undefined if there is no year.
 */
export function readStatedDate(text: string, order?: NumericOrder): PartialDate | undefined {
  const [, first = "", , second = "", year = ""] =
    (order && NUMERIC.exec(withFullYear(text.slice(0, 60), order))) || [];
  const parts = { year: Number(year), month: Number(second), day: Number(first) };
  if (year === "") return readDate(text) || undefined;
  const stated = order === "day-first" ? parts : { ...parts, month: parts.day, day: parts.month };
  return partialDate(stated) || undefined;
}

/** The order of day and month in a list of such dates; undefined if no date shows it. */
export function numericOrder(texts: Iterable<string>): NumericOrder {
  for (const text of texts) {
    const [, , shortSign, inMiddle = ""] = SHORT.exec(text.slice(0, 20)) ?? [];
    if (shortSign === ".") return "day-first";
    if (Number(inMiddle) > 12) return "month-first";
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
