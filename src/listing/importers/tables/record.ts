import { isArxivCategory } from "../../category.ts";
import { monthNumber } from "../../months.ts";
import { readNameList } from "../name-list.ts";
import type { SourceRecord } from "../record.ts";
import { recordOf } from "../reference.ts";
import { dateOf, type NumericOrder, readStatedDate } from "../stated-date.ts";
import type { Columns } from "./columns.ts";
import type { Column } from "./headings.ts";

const PLACEHOLDER = /^(?:n\/?a|null|none|nan|undefined|-+|–|—|\?|\[no (?:title|author|abstract)[^\]]*\])$/i;
const FEATURED = /^\s*(?:🔥|⭐|★|✨|🆕|📄)+\s*/u;

/** Makes a record of the cells of one row, less its place. */
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
  const names = readNameList(value("authors") ?? value("shortAuthors") ?? value("firstAuthor") ?? "");
  const alone = value("authors") === undefined && value("shortAuthors") === undefined;
  const category = value("category")?.split(/[\s,;]+/, 1)[0];
  const score = Number(value("score")?.replace(",", "."));
  const link = [...values("link"), ...values("doi")].find((cell) => /^https?:/i.test(cell));
  const record = recordOf({
    title: value("title")?.replace(FEATURED, ""),
    authors: names.authors,
    etAl: names.etAl || (alone && value("firstAuthor") !== undefined),
    abstract: value("abstract"),
    dated: [],
    category: category && isArxivCategory(category) ? category : undefined,
    venue: value("venue") ?? value("category"),
    keywords: values("keywords"),
    doi: value("doi"),
    url: link,
    notes: [arxivNote(value("arxivId")), ...values("link"), ...values("pdf"), ...values("note")],
  });
  const pdf = value("pdf");
  const code = value("code");
  return {
    ...record,
    category: record.category ?? (/^arxiv$/i.test(value("venue") ?? "") ? "arXiv" : undefined),
    date: dateOfRow(value, order) ?? record.date,
    ...(pdf && /^https?:/i.test(pdf) && { pdfUrl: pdf }),
    ...(code && /^https?:/i.test(code) && { codeUrl: code, code: true }),
    ...(Number.isFinite(score) && { score }),
  };
}

/** The date as precisely as a row states it: in one cell, or in cells for year, month and day. */
function dateOfRow(value: (column: Column) => string | undefined, order: NumericOrder): string | undefined {
  const stated = readStatedDate(value("date") ?? "", order);
  if (stated !== undefined && stated.length > 4) return stated;
  const year = Number(/\d{4}/.exec(readStatedDate(value("year") ?? "", order) ?? stated ?? "")?.[0]);
  if (!Number.isFinite(year)) return stated;
  const written = value("month") ?? "";
  const month = monthNumber(written.replace(/[^\p{L}].*$/u, "")) || Number(written);
  const day = Number(value("day") ?? /\p{L}+\.?\s+(\d{1,2})$/u.exec(written)?.[1]);
  return dateOf(year, month || 0, day || 0) ?? dateOf(year, month || 0) ?? dateOf(year);
}

function arxivNote(id: string | undefined): string | undefined {
  return id === undefined || /^https?:/i.test(id) ? id : `arXiv:${id.replace(/^arxiv:\s*/i, "")}`;
}
