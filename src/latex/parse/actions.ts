import { printable } from "../printable.ts";
import type { TextStyle } from "../tree.ts";
import { skipSpace, takeArgument, takeGroup, takeOption } from "./arguments.ts";
import {
  type Cursor,
  flush,
  parseRange,
  push,
  pushFormula,
  pushSpan,
  report,
  type SourceRange,
  sourceOf,
} from "./cursor.ts";
import { dingbat } from "./symbols.ts";

/** Carries out a command. The cursor is after its name. */
export type Command = (cursor: Cursor) => void;

/** Applies a style to the argument. */
export function span(style: TextStyle, literal = false): Command {
  return (cursor) => {
    const argument = takeArgument(cursor);
    if (argument) pushSpan(cursor, style, parseRange(cursor, argument, literal ? { literal } : {}));
  };
}

/** A switch such as `\bf`: the rest of the group has that style. Outside a group it has no effect. */
export function switchTo(style: TextStyle): Command {
  return (cursor) => {
    if (cursor.mode.depth === 0) return;
    skipSpace(cursor);
    const rest = { from: cursor.at, to: cursor.end };
    cursor.at = cursor.end;
    pushSpan(cursor, style, parseRange(cursor, rest, style === "typewriter" ? { literal: true } : {}));
  };
}

/** Shows the last of `count` groups, and drops those before it. */
export function content(count: number): Command {
  return (cursor) => {
    takeOption(cursor);
    let last: SourceRange | null = null;
    for (let taken = 0; taken < count; taken += 1) last = takeGroup(cursor) ?? last;
    if (last) push(cursor, ...parseRange(cursor, last));
  };
}

/** Drops the command and the `count` groups after it. */
export function drop(count: number): Command {
  return (cursor) => {
    if (count > 0 && cursor.text.source.charAt(cursor.at) === "*") cursor.at += 1;
    if (count > 0) takeOption(cursor);
    for (let taken = 0; taken < count; taken += 1) takeGroup(cursor);
  };
}

/** A heading inside an abstract becomes bold text. */
export function heading(cursor: Cursor): void {
  if (cursor.text.source.charAt(cursor.at) === "*") cursor.at += 1;
  const group = takeGroup(cursor);
  if (group) pushSpan(cursor, "bold", parseRange(cursor, group));
}

/** The argument after a label. */
export function labelled(label: string): Command {
  return (cursor) => {
    const group = takeGroup(cursor);
    cursor.buffer += `${label} `;
    if (group) push(cursor, ...parseRange(cursor, group));
  };
}

/** The argument in quotes. */
export function quoted(cursor: Cursor): void {
  const group = takeGroup(cursor);
  if (!group) return;
  cursor.buffer += "“";
  push(cursor, ...parseRange(cursor, group));
  cursor.buffer += "”";
}

/** A command of mathematics with `count` groups: `\SI{5}{kg}`. Its content alone if a group is missing. */
export function formula(name: string, count: number): Command {
  return (cursor) => {
    const start = cursor.at;
    takeOption(cursor);
    for (let taken = 0; taken < count; taken += 1) {
      if (takeGroup(cursor)) continue;
      cursor.at = start;
      content(1)(cursor);
      return;
    }
    const tex = `\\${name}${sourceOf(cursor, { from: start, to: cursor.at })}`;
    pushFormula(cursor, tex, false, start, cursor.at - start);
  };
}

const DEFINED =
  /\s*\*?\s*(?:\{\s*\\[A-Za-z]+\s*\}|\\[A-Za-z]+)\s*(?:=?\s*\\[A-Za-z]+|(?:#\d|\[[^[\]]{0,40}\])*)/y;

/** A definition of a command is shown as its source and reported: papers may not define commands. */
export function definition(name: string): Command {
  return (cursor) => {
    const { text } = cursor;
    const start = cursor.at - name.length - 1;
    DEFINED.lastIndex = cursor.at;
    if (DEFINED.test(text.source) && DEFINED.lastIndex <= cursor.end) cursor.at = DEFINED.lastIndex;
    takeGroup(cursor);
    const source = sourceOf(cursor, { from: start, to: cursor.at });
    report(text, "definition", source, start);
    pushSpan(cursor, "typewriter", [{ kind: "text", value: printable(source) }]);
  };
}

/** Shows the first of two groups. */
export function firstOfTwo(cursor: Cursor): void {
  const group = takeGroup(cursor);
  takeGroup(cursor);
  if (group) push(cursor, ...parseRange(cursor, group));
}

/** Begins a paragraph. */
export function paragraph(cursor: Cursor): void {
  push(cursor, { kind: "break", paragraph: true });
}

/** A command that is a space. */
export function space(cursor: Cursor): void {
  flush(cursor);
  cursor.buffer += " ";
}

/** `\verb|…|`: verbatim text. */
export function verbatim(cursor: Cursor): void {
  takeOption(cursor);
  const { source } = cursor.text;
  const group = takeGroup(cursor);
  if (group) {
    pushSpan(cursor, "typewriter", [{ kind: "text", value: printable(sourceOf(cursor, group)) }]);
    return;
  }
  const mark = source.charAt(cursor.at);
  const close = mark ? source.slice(cursor.at + 1, Math.min(cursor.end, cursor.at + 400)).indexOf(mark) : -1;
  if (close < 0) return;
  const value = printable(source.slice(cursor.at + 1, cursor.at + 1 + close));
  cursor.at += close + 2;
  pushSpan(cursor, "typewriter", [{ kind: "text", value }]);
}

/** `\ding{182}`. */
export function ding(cursor: Cursor): void {
  const group = takeGroup(cursor);
  if (group) cursor.buffer += dingbat(Number(sourceOf(cursor, group)));
}

/** `\romannumeral3`. */
export function roman(cursor: Cursor): void {
  const found = /^\s*(\d{1,2})/.exec(cursor.text.source.slice(cursor.at, cursor.at + 8));
  if (!found) return;
  cursor.at += found[0].length;
  const [tens, units] = [Math.floor(Number(found[1]) / 10), Number(found[1]) % 10];
  const ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
  const decades = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"];
  cursor.buffer += `${decades[tens]}${ones[units]}`;
}
