import { diagnose } from "../../../diagnostics/catalogue.ts";
import { createLocate } from "../../../diagnostics/locate.ts";
import { type NumericOrder, numericOrder } from "../dates/date-order.ts";
import type { ReadItem } from "../shape.ts";
import { isDate } from "./cells.ts";
import { type Columns, findColumns, isHeading, isLooseHeading, isUnknownHeading } from "./columns.ts";
import { dateFindings, recordOfRow } from "./record.ts";
import { cutRows, type Delimiter, type Row } from "./rows.ts";
import { tidyTitlesLike } from "./title-column.ts";

/** Number of rows from which the columns are recognised. */
const SAMPLE = 200;
/** Maximum number of lines above the headings: `About the data: Exported on …`. */
const PREFACE = 12;

/** The layout of a table, found in its first rows. */
export interface Layout {
  /** Rows above the data: headings, and lines that a program wrote above them. */
  readonly skip: number;
  readonly heading: readonly string[];
  readonly columns: Columns;
}

/** Finds the headings among the first rows, and the content of each column. */
export function findLayout(rows: readonly Row[]): Layout {
  const first = rows.slice(0, PREFACE);
  const sure = first.findIndex(({ cells }) => isHeading(cells));
  const at = sure < 0 ? first.findIndex(({ cells }) => isLooseHeading(cells)) : sure;
  const heading = rows[at]?.cells ?? [];
  const below = rows.slice(at + 1).map(({ cells }) => cells);
  // A line of words above or below the rows says nothing about the columns.
  const filled = below.filter((cells) => cells.filter((cell) => cell !== "").length > 1);
  const sample = 2 * filled.length > below.length ? filled : below;
  const [above = [], ...others] = sample;
  // Unknown headings describe no column, but they are not a paper.
  if (at < 0 && isUnknownHeading(above, others))
    return { skip: 1, heading: [], columns: findColumns([], others) };
  return { skip: at + 1, heading, columns: findColumns(heading, sample, sure < 0) };
}

/** Properties of all rows, found in the first rows. */
interface TableStyle extends Layout {
  /** Number of cells per row. */
  readonly width: number;
  readonly order: NumericOrder;
  /** Removes what all titles have around them. */
  readonly tidyTitle: ReturnType<typeof tidyTitlesLike>;
}

/** Reads a table with that delimiter, one row at a time. */
export function* readTable(text: string, file: string, delimiter: Delimiter): Generator<ReadItem> {
  const placeAt = createLocate(text, file);
  const style = styleOf(firstRows(text, delimiter));
  let number = 0;
  for (const row of cutRows(text, delimiter)) {
    if (!isFilled(row)) continue;
    const location = placeAt(row.offset, 1);
    if (++number < style.skip) yield { skipped: "navigation", location, lines: 1 };
    if (number <= style.skip || isRepeated(row.cells, style.heading)) continue;
    if (isSection(row.cells, style.columns)) {
      yield { skipped: "text", location, lines: 1 };
      continue;
    }
    const shifted = isShifted(row.cells, style, delimiter);
    yield {
      ...recordOf(row.cells, style),
      location,
      diagnostics: [
        ...(shifted ? [diagnose("table-row-shifted", location)] : []),
        ...dateFindings(row.cells, style.columns, style.order, location),
      ],
    };
  }
}

function recordOf(cells: readonly string[], { columns, order, tidyTitle }: TableStyle) {
  const record = recordOfRow(cells, columns, order);
  return { ...record, title: tidyTitle(record.title) };
}

function firstRows(text: string, delimiter: Delimiter): readonly Row[] {
  const first: Row[] = [];
  for (const row of cutRows(text, delimiter)) if (isFilled(row) && first.push(row) >= SAMPLE) break;
  return first;
}

function styleOf(first: readonly Row[]): TableStyle {
  const layout = findLayout(first);
  const { skip, heading, columns } = layout;
  const cellsOf = (at: number) => first.map(({ cells }) => cells[at] ?? "");
  return {
    ...layout,
    width: heading.length > 0 ? heading.length : usualWidth(first),
    order: numericOrder((columns.date ?? []).flatMap(cellsOf)),
    tidyTitle: tidyTitlesLike(cellsOf(columns.title?.[0] ?? -1).slice(skip)),
  };
}

function isFilled({ cells }: Row): boolean {
  return cells.some((cell) => cell !== "");
}

/** True for repeated headings, as in a file with several exports. */
function isRepeated(cells: readonly string[], heading: readonly string[]): boolean {
  return heading.length > 1 && cells.every((cell, at) => cell === heading[at]);
}

/** True for the heading of a section, such as a session of a programme: one cell, which is not a title. */
function isSection(cells: readonly string[], { title = [] }: Columns): boolean {
  const [only, other] = cells.flatMap((cell, at) => (cell === "" ? [] : [at]));
  return only !== undefined && other === undefined && !title.includes(only);
}

/** True if extra cells, a date among names, or a cell with a whole row show a wrong quote or delimiter. */
function isShifted(cells: readonly string[], style: TableStyle, delimiter: Delimiter): boolean {
  const { width, heading, columns } = style;
  if (heading.length > 0 && cells.length > width) return true;
  if (cells.slice(width).some((cell) => cell !== "") || holdsDate(cells, columns)) return true;
  return cells.some(
    (cell) =>
      cell.includes("\n") &&
      cell.split("\n", 50).some((line) => line.split(delimiter, width).length >= Math.max(3, width - 1)),
  );
}

/** True if a cell for names or a venue contains a full date. */
function holdsDate(cells: readonly string[], { authors = [], venue = [] }: Columns): boolean {
  return [...authors, ...venue].some((at) => isDate(cells[at] ?? ""));
}

/** The most frequent number of cells per row. */
function usualWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
