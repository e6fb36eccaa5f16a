import { diagnose } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic, SourceLocation } from "../../../diagnostics/types.ts";
import { isArxivCategory } from "../../category.ts";
import { dateFromFields, mostPrecise, type PartialDate } from "../../partial-dates.ts";
import { ambiguousDate, type NumericOrder, readStatedDate } from "../date-order.ts";
import { dateBesideArxiv } from "../meeting-date.ts";
import { givenFirst, type NameList, readNameList } from "../name-list.ts";
import type { SourceRecord } from "../record.ts";
import { recordOf } from "../reference.ts";
import type { Columns } from "./columns.ts";
import type { Column } from "./headings.ts";

const PLACEHOLDER = /^(?:n\/?a|null|none|nan|undefined|-+|–|—|\?|\[no (?:title|author|abstract)[^\]]*\])$/i;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const FEATURED = /^\s*(?:🔥|⭐|★|✨|🆕|📄)+\s*/u;

/** Converts the cells of a row to a record without its location. */
export function recordOfRow(
  cells: readonly string[],
  columns: Columns,
  order: NumericOrder,
): Omit<SourceRecord, "location"> {
  const values = (column: Column): readonly string[] =>
    (columns[column] ?? [])
      .map((at) => cells[at] ?? "")
      .filter((cell) => cell !== "" && !PLACEHOLDER.test(cell));
  const value = (column: Column): string | undefined => values(column)[0];
  const names = namesOfRow(value, columns);
  const [category, ...categories] = value("category")?.split(/[\s,;]+/) ?? [];
  const score = Number(value("score")?.replace(",", "."));
  const link = [...values("link"), ...values("doi")].find((cell) => /^https?:/i.test(cell)) ?? value("link");
  const record = recordOf({
    title: value("title")?.replace(FEATURED, ""),
    authors: names.authors,
    etAl: names.etAl,
    abstract: value("abstract"),
    dated: [],
    category: category && isArxivCategory(category) ? category : undefined,
    categories: categories.filter(isArxivCategory),
    venue: value("venue") ?? (isArxivCategory(category ?? "") ? undefined : value("category")),
    keywords: values("keywords"),
    doi: value("doi"),
    url: link,
    notes: [arxivNote(value("arxivId")), ...values("link"), ...values("pdf"), ...values("note")],
  });
  const pdf = value("pdf");
  const code = value("code");
  return {
    ...record,
    authorsField: names.authorsField,
    // `NeurIPS 2026`: without a date column the year of the conference is the paper's.
    date:
      publicationOf(dateOfRow(value, order), record, columns) ??
      record.date ??
      YEAR.exec(value("venue") ?? "")?.[0],
    ...(pdf && { pdfUrl: pdf }),
    ...(code && { codeUrl: code, ...(/^https?:/i.test(code) && { code: true }) }),
    ...(Number.isFinite(score) && { score }),
  };
}

/** The authors in one column, or in several; where the first alone has one, others may be left out. */
function namesOfRow(value: (column: Column) => string | undefined, columns: Columns): NameList {
  const all = value("authors") ?? value("shortAuthors");
  if (all !== undefined) return { ...readNameList(all), authorsField: all };
  const family = value("familyName");
  const first = value("firstAuthor");
  const alone = first !== undefined && !("otherAuthors" in columns);
  // `Ada` and `Vesely` in separate columns.
  const whole = family === undefined ? [] : [givenFirst([family, value("givenName") ?? ""].join(", "))];
  const lists = [first, value("otherAuthors")].flatMap((names) => (names ? readNameList(names) : []));
  return {
    authors: [...whole, ...lists.flatMap(({ authors }) => authors)],
    etAl: lists.some(({ etAl }) => etAl) || alone,
  };
}

/** Reports ambiguous dates of a row (two possible days), of which only the year is used. */
export function dateFindings(
  cells: readonly string[],
  { date = [] }: Columns,
  order: NumericOrder,
  location: SourceLocation,
): readonly Diagnostic[] {
  const written = date.flatMap((at) => ambiguousDate(cells[at] ?? "", order) ?? [])[0];
  return written === undefined ? [] : [diagnose("date-ambiguous", location, { date: written })];
}

/** The date as precisely as a row states it: in one cell, or in cells for year, month and day. */
function dateOfRow(
  value: (column: Column) => string | undefined,
  order: NumericOrder,
): PartialDate | undefined {
  const stated = readStatedDate(value("date") ?? "", order) ?? "";
  const [year = value("date") ?? "", month, day] = [value("year"), value("month"), value("day")];
  return mostPrecise([stated, dateFromFields(year, month, day)]) || undefined;
}

/**
 * The date of the paper in a row. If a column has presenters, a day is the meeting's, unless the arXiv number is of
 * that month or the one before.
 */
export function publicationOf(
  stated: string | undefined,
  { arxivId }: Pick<SourceRecord, "arxivId">,
  columns: Columns,
): string | undefined {
  if (columns.presenter === undefined || stated?.length !== "YYYY-MM-DD".length) return stated;
  return arxivId === undefined ? undefined : dateBesideArxiv(stated, arxivId, true);
}

function arxivNote(id: string | undefined): string | undefined {
  return id === undefined || /^https?:/i.test(id) ? id : `arXiv:${id.replace(/^arxiv:\s*/i, "")}`;
}
