import type { Block } from "./blocks.ts";
import { withoutEmoji } from "./emoji.ts";
import { type Chunk, readInline } from "./inline.ts";
import { withoutButtons } from "./links.ts";

/** The row below the headings of a Markdown table: `|:---|---:|`. */
export const DELIMITER = /^(?:[\s|:-]+|\|\})$/u;

/** A cell as styled text, and as plain text without buttons. */
export interface Cell {
  readonly chunks: readonly Chunk[];
  /** Its lines, where `<br>` breaks it. */
  readonly lines: readonly (readonly Chunk[])[];
  readonly text: string;
}

/** One row, and its line from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** Reads one row of a Markdown table. */
export function readRow({ text, line }: Block): TableRow {
  return { line, cells: cutCells(text).map(readCell) };
}

/** A cell's text without buttons; the URL of the first one if there is no other text. */
function readCell(source: string): Cell {
  const lines = readInline(source.trim());
  const chunks = lines.flatMap((line, index) => (index === 0 ? line : [SPACE, ...line]));
  const text = joined(withoutButtons(chunks)).replace(/[[(]\s*[\])]/gu, " ");
  const address = chunks.find((chunk) => chunk.href !== undefined)?.href;
  const kept = /[\p{L}\p{N}]/u.test(text) ? text : (address ?? joined(chunks));
  return { chunks, lines, text: withoutEmoji(kept).replace(/\s+/gu, " ").trim() };
}

const SPACE: Chunk = { text: " ", bold: false, italic: false, code: false };

function joined(chunks: readonly Chunk[]): string {
  return chunks.map((chunk) => chunk.text).join("");
}

/** Cuts at bars that are neither escaped nor inside code. */
function cutCells(row: string): readonly string[] {
  const cells: string[] = [];
  let start = row.startsWith("|") ? 1 : 0;
  let code = false;
  for (let at = start; at < row.length; at++) {
    const here = row[at];
    if (here === "\\") at++;
    else if (here === "`" && (code || row.indexOf("`", at + 1) >= 0)) code = !code;
    else if (here === "|" && !code) {
      cells.push(row.slice(start, at).replaceAll("\\|", "|"));
      start = at + 1;
    }
  }
  const last = row.slice(start).trim();
  if (last !== "") cells.push(last.replaceAll("\\|", "|"));
  return cells;
}
