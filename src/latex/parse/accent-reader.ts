import type { LatexNode } from "../tree.ts";
import { accent, brokenGreek } from "./accents.ts";
import { takeArgument } from "./arguments.ts";
import { type Cursor, parseRange, push, pushFormula, sourceOf } from "./cursor.ts";

/** Reads the accent `name` with its letter; false, and not moved, if no letter follows. */
export function readAccent(cursor: Cursor, name: string): boolean {
  const start = cursor.at;
  const { source } = cursor.text;
  const dotless = /^\s*\\([ij])(?![A-Za-z])(?:\{\}| )?/.exec(
    source.slice(start, Math.min(start + 8, cursor.end)),
  );
  if (dotless) {
    cursor.at += dotless[0].length;
    cursor.buffer += accent(name, dotless[1] ?? "");
    return true;
  }
  const argument = /[A-Za-z]/.test(name) || !/\s/.test(source.charAt(start)) ? takeArgument(cursor) : null;
  if (!argument) return false;
  const greek = brokenGreek(name, sourceOf(cursor, argument));
  if (greek) pushFormula(cursor, greek, false, start, cursor.at - start);
  else accentNodes(cursor, name, parseRange(cursor, argument));
  return true;
}

function accentNodes(cursor: Cursor, name: string, nodes: readonly LatexNode[]): void {
  const [first, ...rest] = nodes;
  if (first?.kind === "text") cursor.buffer += accent(name, first.value);
  else if (first) push(cursor, first);
  else if (!/[A-Za-z]/.test(name)) cursor.buffer += name;
  if (rest.length > 0) push(cursor, ...rest);
}
