import { cutLines, lineAt } from "../../../../diagnostics/lines.ts";
import { isHeadingText, isShortHeading } from "../headings.ts";
import { joinWrapped } from "./join-wrapped.ts";
import { type Marker, markerOf } from "./markers.ts";
import { refineCuts } from "./refine-cuts.ts";
import {
  afterLastLine,
  areEntries,
  areLinesEntries,
  type Beginning,
  ENDS_ENTRY,
  isWrapped,
  type Row,
  STARTS_WITH_NAME,
} from "./wrapped.ts";

/** A piece of a list: one entry, or lines that are not an entry. */
export interface Piece {
  /** Line and column of its start, from 1. */
  readonly line: number;
  readonly column: number;
  /** Its joined lines, without number or bullet. */
  readonly text: string;
  /** Number of lines. */
  readonly lines: number;
  /** True if the next word would have fit on one of its lines, so that no program wrapped it there. */
  readonly isBroken: boolean;
  /** True if a much shorter line has no punctuation at its end: it is a field on a separate line. */
  readonly hasFieldLines: boolean;
  /** False for a heading or a sentence between entries. */
  readonly isEntry: boolean;
}

/**
 * Cuts a text into entries: at numbers or bullets, otherwise at blank lines or indents, otherwise at each line.
 *
 * @param refined number of pieces that are cut again where that shows whole entries, all by default
 */
export function cutEntries(text: string, refined?: number): readonly Piece[] {
  const rows = readRows(text);
  const begins = chooseBeginning(rows);
  const entries = groupRows(rows, begins);
  const whole =
    begins.marked || begins.oneLine
      ? entries
      : [...refineCuts(entries.slice(0, refined)), ...entries.slice(refined ?? entries.length)];
  return whole.map((lines) => pieceOf(lines, begins));
}

/** The lines of each piece. */
function groupRows(rows: readonly Row[], begins: Cutting): readonly (readonly Row[])[] {
  const pieces: (readonly Row[])[] = [];
  let open: Row[] = [];
  let blank = true;
  const close = (): void => {
    if (open.length > 0) pieces.push(open);
    open = [];
  };
  for (const row of rows) {
    if (row.text === "") {
      if (begins.blankEnds) close();
      blank = true;
      continue;
    }
    if (begins.marked && PAGE_NUMBER.test(row.text) && ENDS_ENTRY.test(open.at(-1)?.text ?? "")) {
      const footer = footerOf(open);
      open = open.slice(0, open.length - footer.length);
      close();
      open = [...footer];
    }
    const before = open.at(-1);
    const isBeginning = before === undefined || begins.at(row, before, blank) || isHeading(row);
    if (isBeginning || isHeading(open[0]) || (blank && !goesOn(before, row))) close();
    open.push(row);
    blank = false;
  }
  close();
  return pieces;
}

/** A page number; the lines around it belong to the page. */
const PAGE_NUMBER = /^\d{1,4}$/;

/** The footer above a page number, such as the journal's name or the date, if the entry before it is complete. */
function footerOf(rows: readonly Row[]): readonly Row[] {
  const [above, last] = rows.slice(-2);
  return rows.length > 1 && last && /\.$/.test(above?.text ?? "") && !/\.$/.test(last.text) ? [last] : [];
}

/**
 * Whether an entry continues after a blank line, as at the end of a page: its last sentence is incomplete, or the
 * next line begins like the middle of one.
 */
function goesOn(before: Row, row: Row): boolean {
  return !ENDS_ENTRY.test(before.text) || /^[\p{Ll}\d(]/u.test(row.text);
}

function readRows(text: string): readonly Row[] {
  const lines = cutLines(text);
  return lines.starts.map((_, index) => {
    const line = lineAt(lines, index);
    // Mails quote with `>`.
    const trimmed = line.replace(/^\s*(?:> ?)+/, "").trimStart();
    return {
      number: index + 1,
      text: trimmed,
      indent: line.length - trimmed.length,
      marker: markerOf(trimmed),
    };
  });
}

interface Cutting {
  readonly at: Beginning;
  readonly blankEnds: boolean;
  readonly marked: boolean;
  /** True if each entry is one line, so that a short line of words is a heading. */
  readonly oneLine?: boolean;
}

/** Decides for the whole text how entries begin, by the majority of its lines. */
function chooseBeginning(rows: readonly Row[]): Cutting {
  const filled = rows.filter(({ text }) => text !== "");
  const kind = commonMarker(filled);
  if (kind !== undefined) return { at: (row) => row.marker?.kind === kind, blankEnds: false, marked: true };
  const indented = filled.filter(({ indent }) => indent > 0).length;
  const blocks = rows.filter(({ text }, index) => text !== "" && (rows[index - 1]?.text ?? "") === "").length;
  if (areLinesEntries(filled.filter((row) => !isHeading(row))))
    return { at: () => true, blankEnds: true, marked: false, oneLine: true };
  if (indented > 0 && indented < filled.length * 0.9 && hangs(filled))
    return { at: ({ indent }) => indent === 0, blankEnds: true, marked: false };
  if (blocks > 1 && filled.length > blocks * 1.2 && filled.length < blocks * 12 && !isOneBlock(rows))
    return { at: (_, __, blank) => blank, blankEnds: true, marked: false };
  if (isWrapped(filled) && !areEntries(filled))
    return { at: afterLastLine(filled), blankEnds: true, marked: false };
  return { at: () => true, blankEnds: true, marked: false };
}

/**
 * More lines than an entry has. A longer block with most lines of the text is a list without blank lines, with a
 * greeting or a heading around it.
 */
const MANY_LINES = 7;

function isOneBlock(rows: readonly Row[]): boolean {
  let [lines, most, all] = [0, 0, 0];
  for (const { text } of rows) {
    lines = text === "" ? 0 : lines + 1;
    if (text !== "") all++;
    most = Math.max(most, lines);
  }
  return most >= MANY_LINES && most > 0.6 * all;
}

/** The kind of marker that opens several lines, if its numbers count up, or if every entry has a bullet. */
function commonMarker(rows: readonly Row[]): Marker["kind"] | undefined {
  const counts = new Map<Marker["kind"], number>();
  for (const { marker } of rows) if (marker) counts.set(marker.kind, (counts.get(marker.kind) ?? 0) + 1);
  if (!countUp(rows)) counts.delete("counted");
  const [kind, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (kind === undefined || count === undefined) return undefined;
  if (count === 1)
    return rows.find(({ text }) => !isHeadingText(text))?.marker?.kind === kind ? kind : undefined;
  return count * 14 >= rows.length ? kind : undefined;
}

/** Whether the numbers without a mark are consecutive, and at least three or before the names of all entries. */
function countUp(rows: readonly Row[]): boolean {
  const numbers = rows.flatMap(({ marker, text }) =>
    marker?.kind === "counted" ? [Number.parseInt(text, 10)] : [],
  );
  const [first = 0] = numbers;
  const areAll = rows.every(({ marker, text }) =>
    marker?.kind === "counted" ? STARTS_WITH_NAME.test(text.slice(marker.length)) : text === "",
  );
  return (numbers.length >= 3 || areAll) && numbers.every((number, index) => number === first + index);
}

/** Whether the text has hanging indents: indented lines follow full lines that are not indented. */
function hangs(rows: readonly Row[]): boolean {
  const first = rows.filter(({ indent }, index) => indent === 0 && (rows[index + 1]?.indent ?? 0) > 0);
  return first.length > 0 && first.every(({ text }) => text.length > 40);
}

function isHeading(row: Row | undefined): boolean {
  return row !== undefined && isHeadingText(row.text);
}

/** Whether the next word would have fit on one of the lines that `test` accepts, in a share of the widest line. */
function isBroken(rows: readonly Row[], share = 1, test?: RegExp): boolean {
  const widest = rows.reduce((most, { text }) => Math.max(most, text.length), 0);
  return rows.slice(1).some(({ text }, at) => {
    const before = rows[at]?.text ?? "";
    const word = text.indexOf(" ") < 0 ? text.length : text.indexOf(" ");
    return before.length + 1 + word <= share * widest && (test === undefined || test.test(before));
  });
}

/** Lines of copied PDF files are uneven, but rarely as short as this. */
const SHORT_LINE = 0.75;
/** The end of a line without punctuation. */
const OPEN_END = /(?<!\s(?:and|et|und|y))(?<=[\p{L}\p{N}])$/u;
/** Number of lines that one paper has at most. */
const MOST_FIELDS = 8;

/** Whether lines are fields of one paper. Indented lines continue a reference, or comment on it. */
function hasFieldLines(rows: readonly Row[]): boolean {
  const [first] = rows;
  if (first === undefined || rows.length > MOST_FIELDS) return false;
  return rows.every(({ indent }) => indent <= first.indent) && isBroken(rows, SHORT_LINE, OPEN_END);
}

function pieceOf(rows: readonly Row[], { marked, oneLine = false }: Cutting): Piece {
  const [first] = rows;
  const marker = marked ? first?.marker : undefined;
  const text = joinWrapped(
    rows.map((row, index) => (index === 0 && marker ? row.text.slice(marker.length) : row.text)),
  );
  return {
    line: first?.number ?? 1,
    column: (first?.indent ?? 0) + 1,
    text,
    lines: rows.length,
    isBroken: isBroken(rows),
    hasFieldLines: hasFieldLines(rows),
    isEntry: !isHeading(first) && !(oneLine && isShortHeading(text)) && (!marked || marker !== undefined),
  };
}
