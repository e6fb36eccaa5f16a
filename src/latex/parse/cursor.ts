import type { FormulaParser } from "../math/formulas.ts";
import { printable } from "../printable.ts";
import type { LatexNode, LatexProblem, ProblemKind, TextStyle } from "../tree.ts";
import type { Pairs } from "./pairs.ts";
import { setQuotesAndDashes } from "./typography.ts";

/** The state of parsing one text. */
export interface ParseContext {
  readonly source: string;
  readonly pairs: Pairs;
  readonly formulas: FormulaParser;
  /** The publisher's macros, by name with the backslash. */
  readonly macros: Readonly<Record<string, string>>;
  readonly problems: LatexProblem[];
  /** The macro's location in the text, when the source is a macro's body: its problems are reported there. */
  readonly place: { readonly offset: number; readonly length: number } | null;
  /** The remaining budget for macro expansion, shared by a text and the macros in it. */
  readonly budget: { expansions: number; characters: number };
  /** Where each closing delimiter was last found; -1 if there is none ahead. */
  readonly ahead: Map<string, number>;
  /** Parses a range of this text. */
  readonly read: (text: ParseContext, from: number, to: number, mode: ParseMode) => LatexNode[];
}

/** The settings of a range of a text. */
export interface ParseMode {
  readonly depth: number;
  /** Typewriter text keeps its dashes and quotes. */
  readonly literal: boolean;
  /** Inside a link, links are not allowed. */
  readonly linked: boolean;
}

/** A position in a range of a text, and the nodes read so far. */
export interface Cursor {
  readonly text: ParseContext;
  readonly mode: ParseMode;
  readonly end: number;
  at: number;
  /** Characters read that are not in a node yet. */
  buffer: string;
  readonly nodes: LatexNode[];
}

/** A range of a source: `to` is exclusive. */
export interface SourceRange {
  readonly from: number;
  readonly to: number;
}

/** Turns the buffered characters into a text node. */
export function flush(cursor: Cursor): void {
  const value = printable(cursor.buffer);
  cursor.buffer = "";
  if (value === "") return;
  cursor.nodes.push({ kind: "text", value: cursor.mode.literal ? value : setQuotesAndDashes(value) });
}

/** Adds nodes after the characters read so far. */
export function push(cursor: Cursor, ...nodes: readonly LatexNode[]): void {
  flush(cursor);
  cursor.nodes.push(...nodes);
}

/** Reports a problem with the source from `offset` on. */
export function report(
  text: ParseContext,
  kind: ProblemKind,
  what: string,
  offset: number,
  length = what.length,
): void {
  text.problems.push({ kind, what, ...(text.place ?? { offset, length }) });
}

/** The source of a range. */
export function sourceOf(cursor: Cursor, range: SourceRange): string {
  return cursor.text.source.slice(range.from, range.to);
}

/** Parses a range one level deeper. */
export function parseRange(cursor: Cursor, range: SourceRange, mode: Partial<ParseMode> = {}): LatexNode[] {
  return cursor.text.read(cursor.text, range.from, range.to, {
    ...cursor.mode,
    depth: cursor.mode.depth + 1,
    ...mode,
  });
}

/** Adds `children` under a style; nothing at all for no children. */
export function pushSpan(cursor: Cursor, style: TextStyle, children: readonly LatexNode[]): void {
  if (children.length > 0) push(cursor, { kind: "span", style, children });
}

/** Adds the formula `tex`, whose source begins at `offset` and has `length`, with its problems. */
export function pushFormula(
  cursor: Cursor,
  tex: string,
  display: boolean,
  offset: number,
  length: number,
): void {
  const { formula, problems } = cursor.text.formulas.parse(printable(tex).trim(), display);
  const written = problems.length > 0 ? cursor.text.source.slice(offset, offset + length) : "";
  for (const { kind, what } of problems) {
    const within = kind === "unknown-macro" ? written.indexOf(what) : -1;
    if (within >= 0) report(cursor.text, kind, what, offset + within);
    else report(cursor.text, kind, what, offset, length);
  }
  push(cursor, { kind: "formula", formula });
}

/** The first offset of `closer` from `from` on, before `end`; -1 if there is none. Examines no character twice. */
export function findAhead(text: ParseContext, closer: string, from: number, end: number): number {
  let found = text.ahead.get(closer);
  if (found === undefined || (found !== -1 && found < from)) {
    found = text.source.indexOf(closer, from);
    text.ahead.set(closer, found);
  }
  return found < end ? found : -1;
}
