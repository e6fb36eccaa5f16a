import { ACCENT_MARKS, applyAccent, isEscapedQuote } from "../../text/latex-accents.ts";
import type { LatexNode } from "../tree.ts";
import { takeArgument } from "./arguments.ts";
import { type Cursor, parseRange, push, pushFormula, sourceOf } from "./cursor.ts";

const DOTLESS = /^\s*\\([ij])(?![A-Za-z])(?:\{\}| )?/;

const GREEK_NAMES = new Set(
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi psi omega".split(
    " ",
  ),
);

/** Whether `name`, without its backslash, is an accent: `'`, `v`. */
export function isAccent(name: string): boolean {
  return Object.hasOwn(ACCENT_MARKS, name);
}

/**
 * The command of a Greek letter that a program broke apart, or null. Some programs take `\r` for an accent and write
 * `\r{ho}` where the author wrote `\rho`.
 */
function brokenGreek(name: string, argument: string): string | null {
  const whole = `${name}${argument}`;
  return GREEK_NAMES.has(whole) ? `\\${whole}` : null;
}

/** Whether `\'` is an apostrophe that a program escaped: `O\'Brien`, and the genitive `model\'s`. */
function isQuote({ text: { source }, at }: Cursor, name: string): boolean {
  const letter = source.charAt(at);
  if (!/\p{L}/u.test(letter)) return false;
  const [before, after] = [source.charAt(at - 3), source.charAt(at + 1)];
  const isGenitive = name === "'" && letter === "s" && /\p{L}/u.test(before) && !/\p{L}/u.test(after);
  return isGenitive || isEscapedQuote(name, letter, before, after);
}

/**
 * Reads the accent `name` and its letter. The cursor is after the accent's name.
 *
 * @returns false, without moving the cursor, if no letter follows
 */
export function readAccent(cursor: Cursor, name: string): boolean {
  const start = cursor.at;
  const { source } = cursor.text;
  const dotless = DOTLESS.exec(source.slice(start, Math.min(start + 8, cursor.end)));
  if (dotless) {
    cursor.at += dotless[0].length;
    cursor.buffer += applyAccent(name, dotless[1] ?? "");
    return true;
  }
  if (isQuote(cursor, name)) {
    cursor.buffer += name;
    return true;
  }
  const argument = /[A-Za-z]/.test(name) || !/\s/.test(source.charAt(start)) ? takeArgument(cursor) : null;
  if (!argument) return false;
  const greek = brokenGreek(name, sourceOf(cursor, argument));
  if (greek) pushFormula(cursor, greek, false, start, cursor.at - start);
  else pushAccented(cursor, name, parseRange(cursor, argument));
  return true;
}

function pushAccented(cursor: Cursor, name: string, nodes: readonly LatexNode[]): void {
  const [first, ...rest] = nodes;
  if (first?.kind === "text") cursor.buffer += applyAccent(name, first.value);
  else if (first) push(cursor, first);
  else if (!/[A-Za-z]/.test(name)) cursor.buffer += name;
  if (rest.length > 0) push(cursor, ...rest);
}
