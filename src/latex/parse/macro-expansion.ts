import { argumentCount } from "../math/macros.ts";
import { takeGroup } from "./arguments.ts";
import { type Cursor, type ParseContext, push, report, sourceOf } from "./cursor.ts";
import { findPairs } from "./pairs.ts";

/** Macros nested deeper than this count as endless. */
const MAX_DEPTH = 20;

function takeArguments(cursor: Cursor, count: number): string[] {
  const values: string[] = [];
  while (values.length < count) {
    const group = takeGroup(cursor);
    if (!group) break;
    values.push(sourceOf(cursor, group));
  }
  return values;
}

/**
 * Reads the body of a publisher's macro in place of its name. The cursor is after the name, which is at
 * `start`. An endless macro is cut off and reported.
 */
export function readMacro(cursor: Cursor, name: string, body: string, start: number): void {
  const { text, mode } = cursor;
  const values = takeArguments(cursor, argumentCount(body));
  if (cursor.text.source.startsWith("{}", cursor.at)) cursor.at += 2;
  const source = body
    .replace(/\\xspace\b/g, "")
    .replace(/#([1-9])/g, (_, digit: string) => values[Number(digit) - 1] ?? "");
  text.budget.expansions -= 1;
  text.budget.characters -= source.length;
  if (text.budget.expansions < 0 || text.budget.characters < 0 || mode.depth > MAX_DEPTH) {
    report(text, "macro-limit", name, start);
    push(cursor, { kind: "unknown", name: name.slice(1) });
    return;
  }
  const place = text.place ?? { offset: start, length: cursor.at - start };
  const inner: ParseContext = { ...text, source, pairs: findPairs(source), place, ahead: new Map() };
  push(cursor, ...text.read(inner, 0, source.length, { ...mode, depth: mode.depth + 1 }));
}
