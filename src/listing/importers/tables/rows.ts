import { cutBarredRows } from "./barred-rows.ts";

/** One row of a table: its cells without quotes and white space at either end, and where it begins. */
export interface Row {
  readonly cells: readonly string[];
  /** Offset in UTF-16 units, from 0. */
  readonly offset: number;
}

/** The delimiter of cells: a comma, a semicolon, a tab or a bar. */
export type Delimiter = "," | ";" | "\t" | "|";

/**
 * Splits text into rows (RFC 4180): a quoted cell may contain delimiters and line breaks, and `""` in it is a quote.
 * A cell that begins with a quote and does not end with one is not quoted, as in text copied from a spreadsheet, so a
 * lone quote never swallows the following rows. One row at a time, in linear time.
 */
export function* cutRows(text: string, delimiter: Delimiter): Generator<Row> {
  if (delimiter === "|") {
    yield* cutBarredRows(text);
    return;
  }
  let at = text.startsWith("\ufeff") ? 1 : 0;
  // Nothing is quoted after the last quote; searching there repeatedly would take quadratic time.
  const lastQuote = text.lastIndexOf('"');
  while (at < text.length) {
    const cells: string[] = [];
    const offset = at;
    let more = true;
    while (more) {
      const cell = cutCell(text, at, delimiter, lastQuote);
      cells.push(cell.text);
      more = text.charAt(cell.end) === delimiter;
      at = cell.end + (text.startsWith("\r\n", cell.end) ? 2 : 1);
    }
    yield { cells, offset };
  }
}

/** The cell at `start`, and the offset of the delimiter or line break after it. */
function cutCell(text: string, start: number, delimiter: Delimiter, lastQuote: number) {
  const first = skipSpace(text, start);
  const quoted = first < lastQuote ? quotedEnd(text, first, delimiter) : -1;
  if (quoted >= 0) return { text: unquoted(text.slice(first, quoted)), end: skipSpace(text, quoted) };
  const end = plainEnd(text, start, delimiter);
  return { text: text.slice(start, end).trim(), end };
}

/** The offset after the closing quote of the cell at `start`; -1 if the cell is not quoted. */
function quotedEnd(text: string, start: number, delimiter: Delimiter): number {
  if (text.charAt(start) !== '"') return -1;
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    if (text.charAt(quote + 1) === '"') {
      quote++;
      continue;
    }
    const next = text.charAt(skipSpace(text, quote + 1));
    return next === delimiter || next === "\n" || next === "\r" || next === "" ? quote + 1 : -1;
  }
  return -1;
}

function plainEnd(text: string, start: number, delimiter: Delimiter): number {
  let end = start;
  for (; end < text.length; end++) {
    const character = text.charAt(end);
    if (character === delimiter || character === "\n" || character === "\r") break;
  }
  return end;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (text.charAt(at) === " " || text.charAt(at) === "\u00a0") at++;
  return at;
}

function unquoted(quoted: string): string {
  return quoted.slice(1, -1).replaceAll('""', '"').trim();
}
