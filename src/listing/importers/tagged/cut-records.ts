import { cutLines, lineAt } from "../../../diagnostics/lines.ts";
import type { SourceLocation } from "../../../diagnostics/types.ts";
import { isButtons } from "../pages/line/buttons.ts";
import type { TagTable } from "./tag-table.ts";

/** One record: the values of each tag, in order; a value has one line or more. */
export interface TaggedRecord {
  readonly location: SourceLocation;
  readonly values: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Lines that belong to no record. */
export interface LooseLines {
  readonly location: SourceLocation;
  readonly count: number;
}

interface Open {
  readonly location: SourceLocation;
  readonly values: Map<string, string[][]>;
  last: string[] | undefined;
  lastTag: string;
}

/** The state of cutting. */
interface State {
  readonly table: TagTable;
  begins: ReadonlySet<string> | undefined;
  open: Open | undefined;
  loose: LooseLines | undefined;
}

/** Cuts a text into its tagged records, in order; the lines outside of them are counted, once at the end. */
export function* cutRecords(
  text: string,
  file: string,
  table: TagTable,
): Generator<TaggedRecord | LooseLines> {
  const lines = cutLines(text);
  const state: State = { table, begins: table.begins, open: undefined, loose: undefined };
  for (let index = 0; index < lines.starts.length; index++) {
    const line = lineAt(lines, index);
    const location = { file, line: index + 1, column: 1, length: Math.max(1, line.length) };
    const finished = takeLine(state, line, location);
    if (finished) yield finished;
  }
  if (state.open) yield state.open;
  if (state.loose) yield state.loose;
}

/** Processes one line; returns the record that it completes. */
function takeLine(state: State, line: string, location: SourceLocation): Open | undefined {
  const { table, open } = state;
  if (line.trim() === "") {
    open?.last?.push("");
    return table.blankLineEnds ? close(state) : undefined;
  }
  const { tag, value } = fieldOf(line, table);
  if (tag === undefined) {
    if (open && goesOn(open, line, table)) extend(open, line, table);
    else state.loose = { location: state.loose?.location ?? location, count: (state.loose?.count ?? 0) + 1 };
    return undefined;
  }
  if (table.ends?.has(tag)) return close(state);
  if (table.ofFile?.has(tag) && open === undefined) return undefined;
  state.begins ??= new Set([tag]);
  const finished = state.begins.has(tag) ? close(state) : undefined;
  state.open ??= { location, values: new Map(), last: undefined, lastTag: "" };
  add(state.open, tag, value);
  return finished;
}

/** Whether a line without a tag continues the value above it: dates have one line, and a button ends the value. */
function goesOn(open: Open, line: string, { indented, meanings }: TagTable): boolean {
  const { lastTag } = open;
  if (/^\s/.test(line)) return true;
  if (!indented && (BUTTON.test(line) || isButtons(line.trim()))) open.last = undefined;
  // A mail program wraps without the indent, but not after a blank line.
  if (open.last === undefined || (indented && open.last.at(-1) === "")) return false;
  const { date, otherDate = [], year = [], monthAndDay = [] } = meanings;
  return ![...date, ...otherDate, ...year, ...monthAndDay].includes(lastTag);
}

/** Links below the names on arXiv's page of a paper. */
const BUTTON = /^(?:HTML \(experimental\)|TeX Source|Other Formats|View a PDF of .*)$/;

function close(state: State): Open | undefined {
  const { open } = state;
  state.open = undefined;
  return open;
}

function fieldOf(
  line: string,
  table: TagTable,
): { readonly tag: string | undefined; readonly value: string } {
  const found = table.line.exec(line);
  const written = found?.[1];
  if (written === undefined) return { tag: undefined, value: line };
  return { tag: table.tagOf ? table.tagOf(written) : written, value: (found?.[2] ?? "").trim() };
}

function add(open: Open, tag: string, value: string): void {
  const lines = [value];
  const values = open.values.get(tag);
  if (values) values.push(lines);
  else open.values.set(tag, [lines]);
  open.last = lines;
  open.lastTag = tag;
}

function extend(open: Open, line: string, table: TagTable): void {
  if (table.oneValuePerLine?.has(open.lastTag)) add(open, open.lastTag, line.trim());
  else open.last?.push(line.trim());
}
