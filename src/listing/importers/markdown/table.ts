import { diagnose } from "../../../diagnostics/catalogue.ts";
import { type NumericOrder, numericOrder } from "../dates/date-order.ts";
import { unopenedLinks } from "../dropped-links.ts";
import type { SourceRecord } from "../record.ts";
import { monthOfArxiv } from "../references/read.ts";
import type { ReadItem } from "../shape.ts";
import type { SkippedLines } from "../skipped.ts";
import type { Columns } from "../tables/columns.ts";
import { findLayout } from "../tables/read.ts";
import { dateFindings, publicationOf, recordOfRow } from "../tables/record.ts";
import type { Block } from "./blocks.ts";
import { textOf } from "./item.ts";
import { type Details, joinDetails, readDetails, STYLE_CHANGE } from "./labels.ts";
import { addressesOf, isButton } from "./links.ts";
import { type Cell, DELIMITER, readRow, type TableRow } from "./table-row.ts";
import { cleanTitle } from "./title.ts";
import type { VenueDate } from "./venue-date.ts";

/** Number of rows from which the columns are recognised. */
const SAMPLE = 100;

/** Reads a Markdown table; its columns are recognised by their headings, otherwise by their cells. */
export function* readTableRows(
  blocks: readonly Block[],
  heading: VenueDate,
  file: string,
): Generator<ReadItem> {
  const first = blocks
    .slice(0, SAMPLE + 2)
    .filter(isData)
    .map(readRow);
  const {
    skip,
    heading: names,
    columns,
  } = findLayout(first.map((row) => ({ cells: textsOf(row), offset: 0 })));
  if (!columns.title) return;
  const dates = first.flatMap((row) => (columns.date ?? []).map((at) => row.cells[at]?.text ?? ""));
  const order = numericOrder(dates);
  let number = 0;
  for (const block of blocks) {
    if (!isData(block)) continue;
    if (++number < skip) yield skippedRow(block, file);
    if (number <= skip) continue;
    const row = readRow(block);
    if (isRepeated(row, names) || isEmpty(row)) continue;
    const location = { file, line: row.line, column: 1, length: Math.max(1, block.text.length) };
    const isTooWide = names.length > 0 && row.cells.slice(names.length).some(({ text }) => text !== "");
    const diagnostics = [
      ...(isTooWide ? [diagnose("table-row-shifted", location)] : []),
      ...dateFindings(textsOf(row), columns, order, location),
      ...unopenedLinks(linksIn(row, columns), location),
    ];
    yield { ...recordOf(row, columns, order, heading), location, diagnostics };
  }
}

/** A row above the headings. */
function skippedRow({ line, text }: Block, file: string): SkippedLines {
  const location = { file, line, column: 1, length: Math.max(1, text.length) };
  return { skipped: "navigation", location, lines: 1 };
}

function recordOf(
  row: TableRow,
  columns: Columns,
  order: NumericOrder,
  heading: VenueDate,
): Omit<SourceRecord, "location"> {
  const record = recordOfRow(valuesOf(row, columns), columns, order);
  const titleCell = row.cells[columns.title?.[0] ?? 0];
  const title = titleCell?.chunks.find((chunk) => chunk.href !== undefined && !isButton(chunk));
  const below = detailsBelow(titleCell);
  const summarised = summaryAfter(titleCell);
  const others = row.cells.flatMap(({ chunks }) => chunks).filter((chunk) => chunk !== title);
  const links = addressesOf(title, others);
  return {
    ...record,
    ...links,
    title: cleanTitle(summarised?.title ?? below?.title ?? record.title ?? "") || undefined,
    ...(summarised && !record.abstract && { abstract: summarised.summary }),
    ...(below && record.authors.length === 0 && { authors: below.authors, etAl: below.etAl }),
    date: statesDate(row, columns)
      ? (publicationOf(record.date, links, columns) ?? monthOfArxiv(links.arxivId))
      : (heading.date ?? monthOfArxiv(links.arxivId) ?? record.date),
    category: record.category ?? below?.venue ?? heading.venue,
    ...(links.codeUrl !== undefined && { code: true }),
  };
}

/** Authors and venue in a title's cell, on lines below the title. */
function detailsBelow(cell: Cell | undefined): (Details & { readonly title: string }) | undefined {
  const lines = (cell?.lines ?? []).map(textOf).filter((line) => line !== "");
  const [title, ...rest] = lines;
  if (title === undefined || rest.length === 0) return undefined;
  const details = joinDetails(rest.map((line) => readDetails(line)));
  const isExplained = details.left.length === 0 && details.abstract === "";
  return isExplained ? { ...details, title: title.replaceAll(STYLE_CHANGE, "") } : undefined;
}

/** `1) **Title** - a summary`: a title in bold, and a sentence or more after it. */
function summaryAfter(
  cell: Cell | undefined,
): { readonly title: string; readonly summary: string } | undefined {
  const [line, ...others] = (cell?.lines ?? []).map((chunks) =>
    chunks.filter(({ image }) => image === undefined),
  );
  const at = line?.findIndex(({ bold }) => bold) ?? -1;
  if (line === undefined || others.length > 0 || at < 0) return undefined;
  const textOfChunks = (chunks: typeof line) => chunks.map(({ text }) => text).join("");
  const end = line.findIndex(({ bold }, index) => index > at && !bold);
  const [before, title, after] = [line.slice(0, at), line.slice(at, end), line.slice(end)].map(textOfChunks);
  const summary = /^\s*(?:[-–—:]\s*|[.]\s+)(\S.{40,})$/su.exec(after ?? "")?.[1];
  if (end < 0 || title === undefined || summary === undefined || !NUMBER.test(before ?? "")) return undefined;
  return { title, summary: summary.trim() };
}

/** The number that may precede the title in its cell. */
const NUMBER = /^\s*(?:\d{1,4}[.)]\s*)?$/;

function isEmpty({ cells }: TableRow): boolean {
  return cells.every(({ text, chunks }) => text === "" && chunks.length === 0);
}

function statesDate({ cells }: TableRow, { date, year }: Columns): boolean {
  return [...(date ?? []), ...(year ?? [])].some((at) => /\d{4}/.test(cells[at]?.text ?? ""));
}

function isData({ text }: Block): boolean {
  return !DELIMITER.test(text);
}

function isRepeated(row: TableRow, names: readonly string[]): boolean {
  return names.length > 1 && row.cells.every(({ text }, at) => text === (names[at] ?? ""));
}

function textsOf({ cells }: TableRow): readonly string[] {
  return cells.map(({ text }) => text);
}

/** The links in cells outside of link columns, whose values are read with the record. */
function linksIn(
  { cells }: TableRow,
  { link = [], pdf = [], code = [], doi = [] }: Columns,
): readonly string[] {
  const others = cells.filter((_, at) => ![link, pdf, code, doi].some((each) => each.includes(at)));
  return others.flatMap(({ chunks }) => chunks.flatMap(({ href }) => href ?? []));
}

/** Cells as texts; in a column of links, the address that a cell links to. */
function valuesOf({ cells }: TableRow, columns: Columns): readonly string[] {
  const linked = new Set(
    [columns.link, columns.pdf, columns.code, columns.doi].flatMap((each) => each ?? []),
  );
  return cells.map(({ text, chunks }, at) => {
    const href = linked.has(at) ? chunks.find((chunk) => chunk.href !== undefined)?.href : undefined;
    return href ?? text;
  });
}
