import { diagnose } from "../../../diagnostics/catalogue.ts";
import type { Diagnostic, SourceLocation } from "../../../diagnostics/types.ts";
import { isArxivCategory } from "../../category.ts";
import { dateFromFields, mostPrecise, type PartialDate } from "../../partial-dates.ts";
import { ambiguousDate, type NumericOrder, readStatedDate } from "../dates/date-order.ts";
import { dateBesideArxiv } from "../dates/meeting-date.ts";
import { givenFirst, type NameList, readNameList } from "../names/name-list.ts";
import { unglueCell } from "../pages/line/unglue-names.ts";
import type { SourceRecord } from "../record.ts";
import { type Reference, recordOf } from "../reference.ts";
import type { Columns } from "./columns.ts";
import type { Column } from "./headings.ts";

const PLACEHOLDER = /^(?:n\/?a|null|none|nan|undefined|-+|–|—|\?|\[no (?:title|author|abstract)[^\]]*\])$/i;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** The first cell of a row in a kind of column that has a value; undefined if none has. */
type Value = (column: Column) => string | undefined;

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
  const value: Value = (column) => values(column)[0];
  const names = namesOfRow(value, values, columns);
  const record = recordOf({
    title: value("title"),
    authors: names.authors,
    etAl: names.etAl,
    abstract: value("abstract"),
    dated: [],
    ...subjectsOf(value),
    keywords: values("keywords"),
    doi: value("doi"),
    url: [...values("link"), ...values("doi")].find(isWebLink) ?? value("link"),
    notes: [arxivNote(value("arxivId")), ...values("link"), ...values("pdf"), ...values("note")],
  });
  return {
    ...record,
    authorsField: names.authorsField,
    // `NeurIPS 2026`: without a date column the year of the conference is the paper's.
    date:
      publicationOf(dateOfRow(value, order), record, columns) ??
      record.date ??
      YEAR.exec(value("venue") ?? "")?.[0],
    ...extrasOf(value),
  };
}

/** arXiv's categories in a column of categories, or alone in one of keywords; anything else in the first is a venue. */
function subjectsOf(value: Value): Pick<Reference, "category" | "categories" | "venue"> {
  const codes = (value("category") ?? value("keywords") ?? "").split(/[\s,;[\]'"]+/).filter(Boolean);
  const stated =
    value("category") ?? (codes.length > 0 && codes.every(isArxivCategory) ? codes.join(" ") : undefined);
  const [category = "", ...categories] = stated === undefined ? [] : codes;
  const isCategory = isArxivCategory(category);
  return {
    category: isCategory ? category : undefined,
    categories: categories.filter(isArxivCategory),
    venue: value("venue") ?? (isCategory ? undefined : stated),
  };
}

/** The facts that tables state and references do not: a PDF, code and a score. */
function extrasOf(value: Value): Pick<SourceRecord, "pdfUrl" | "codeUrl" | "code" | "score"> {
  const pdf = value("pdf");
  const code = value("code");
  const score = Number(value("score")?.replace(",", "."));
  return {
    ...(pdf && { pdfUrl: pdf }),
    ...(code && { codeUrl: code, ...(isWebLink(code) && { code: true }) }),
    ...(Number.isFinite(score) && { score }),
  };
}

/** The authors in one or several columns. If only the first author has a column, others may be missing. */
function namesOfRow(value: Value, values: (column: Column) => readonly string[], columns: Columns): NameList {
  const each = values("oneAuthor");
  if (each.length > 0) return { authors: each.flatMap((name) => readNameList(name).authors), etAl: false };
  const written = value("authors") ?? value("shortAuthors");
  const all = written && unglueCell(written);
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
function dateOfRow(value: Value, order: NumericOrder): PartialDate | undefined {
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
  return id === undefined || isWebLink(id) ? id : `arXiv:${id.replace(/^arxiv:\s*/i, "")}`;
}

function isWebLink(text: string): boolean {
  return /^https?:/i.test(text);
}
