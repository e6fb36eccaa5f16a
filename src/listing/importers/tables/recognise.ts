import { personScore } from "../references/names/person.ts";
import type { TextSample } from "../shape.ts";
import type { Columns } from "./columns.ts";
import { findLayout } from "./read.ts";
import { cutRows, type Delimiter, type Row } from "./rows.ts";

/** Number of rows and characters that a recogniser examines. */
const ROWS = 60;
const LENGTH = 200_000;
/** No table of papers has more columns; Scopus and Dimensions export about 100. */
const MOST_COLUMNS = 400;

/** How likely a text is a table with that delimiter, by its headings or by columns with cells of one kind. */
export function recogniseTable({ text }: TextSample, delimiter: Delimiter): number {
  const rows = firstRows(text.slice(0, LENGTH), delimiter);
  if (rows.every(({ cells }) => cells.length < 2)) return 0;
  if (rows.some(({ cells }) => cells.length > MOST_COLUMNS)) return 0;
  const { heading, skip, columns } = findLayout(rows);
  if (!columns.title) return 0;
  const data = rows.slice(skip).map(({ cells }) => cells.length);
  if (heading.length > 1) return byHeadings(heading.length, columns, data);
  if (delimiter !== "\t" && (areReferences(rows) || areLists(rows))) return 0;
  return delimiter === "," && haveSemicolons(rows) ? 0 : byCells(columns, data, delimiter);
}

/** @param widths the number of cells of each row */
function byHeadings(width: number, columns: Columns, widths: readonly number[]): number {
  const fitting = widths.filter((each) => each === width).length;
  if (2 * fitting < widths.length) return 0;
  const known = Object.keys(columns).length;
  if (known >= 4) return 0.97;
  return known === 3 ? 0.94 : 0.85;
}

/**
 * `A. Vesely, B. Lind, and C. Cole, "Title," J. Fox Stud., vol. 3, pp. 1–9`: cells that begin with "and", a lone
 * quotation mark or a volume; or numbers before the first words of rows.
 */
function areReferences(rows: readonly Row[]): boolean {
  const odd = rows.filter(
    ({ cells }) =>
      /^(?:\d{1,4}[.)]|\[\d{1,4}\]) |^\d{1,4} \p{Lu}\. /u.test(cells[0] ?? "") ||
      cells.some((cell) => /^(?:["“]|(?:vol|pp?|no)\. ?\d|and |& )/i.test(cell)),
  );
  return 2 * odd.length > rows.length;
}

/** `Title (Ada Vesely, Bo Lind, 2024)`, `Title, Ada Vesely, Bo Lind, Venue 2024`: commas between the names of one paper. */
function areLists(rows: readonly Row[]): boolean {
  const odd = rows.filter(({ cells }) =>
    cells.some((cell, at) => isOpen(cell) || (isName(cell) && isName(cells[at + 1]))),
  );
  return 2 * odd.length > rows.length;
}

/** A cell with a bracket that another cell closes. */
function isOpen(cell: string): boolean {
  return cell.lastIndexOf("(") > cell.lastIndexOf(")");
}

function isName(cell = ""): boolean {
  return cell.length < 60 && personScore(cell) > 0;
}

/** `Title; Ada Vesely, Bo Lind; Venue; 2026`: the commas are within cells, and each row has as many semicolons. */
function haveSemicolons(rows: readonly Row[]): boolean {
  const counts = rows.map(({ cells }) => cells.join(",").split(";").length - 1);
  return (counts[0] ?? 0) > 1 && counts.every((count) => count === counts[0]);
}

/** Prose has commas, too: without headings, every row must have the same number of cells. */
function byCells(columns: Columns, widths: readonly number[], delimiter: Delimiter): number {
  const { authors, date, year, link, arxivId, doi } = columns;
  if (!(authors ?? date ?? year ?? link ?? arxivId ?? doi)) return 0;
  const width = Math.max(...widths);
  const even = widths.filter((each) => each === width).length / widths.length;
  if (delimiter === "\t") return even > 0.8 ? 0.9 : even > 0.5 ? 0.7 : 0;
  const certain = even > 0.95 && widths.length >= 3 && width >= 3 && Object.keys(columns).length >= 3;
  return certain ? 0.8 : 0;
}

function firstRows(text: string, delimiter: Delimiter): readonly Row[] {
  const rows: Row[] = [];
  for (const row of cutRows(text, delimiter)) {
    if (row.cells.some((cell) => cell !== "")) rows.push(row);
    if (rows.length >= ROWS) break;
  }
  return rows;
}
