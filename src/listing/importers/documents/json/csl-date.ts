import { mostPrecise, type PartialDate, partialDate, readDate } from "../../../partial-dates.ts";

/** Fields of CSL-JSON and Crossref with a publication date, the best first. */
const FIELDS = [
  "issued",
  "published",
  "published-print",
  "published-online",
  "submitted",
  "posted",
  "original-date",
  "event-date",
];

/**
 * The date of an item with its stated precision: numbers (`date-parts`), text (`raw`, `literal`), or a string instead
 * of the object. A season is not a month. A range gives its beginning. Source: CSL-JSON's schema 1.0.2.
 */
export function readCslDate(item: Readonly<Record<string, unknown>>): PartialDate {
  const dates = FIELDS.map((field) => dateOf(item[field]));
  return dates.find((date) => date !== "") ?? dateOf(item.year);
}

function dateOf(value: unknown): PartialDate {
  if (typeof value === "string" || typeof value === "number") return readDate(String(value));
  // Pandoc's YAML has a list of dates, of which a range has two.
  if (Array.isArray(value)) return dateOf(value[0]);
  if (typeof value !== "object" || value === null) return "";
  const { raw, literal, year, month, day, ...rest } = value as Readonly<Record<string, unknown>>;
  const parts: unknown = rest["date-parts"];
  const first: unknown = Array.isArray(parts)
    ? Array.isArray(parts[0])
      ? parts[0]
      : parts
    : [year, month, day];
  const stated = Array.isArray(first) ? ofParts(first) : "";
  return mostPrecise([
    stated,
    ...[raw, literal].map((words) => (typeof words === "string" ? readDate(words) : "")),
  ]);
}

/** Numbers, or strings of digits; Zotero writes an unknown month as 0. */
function ofParts(parts: readonly unknown[]): PartialDate {
  const [year, month, day] = parts.map((part) => {
    const number = typeof part === "string" && /^\s*\d+\s*$/.test(part) ? Number(part) : part;
    return typeof number === "number" ? number : undefined;
  });
  return partialDate({ year, month, day });
}
