import { argumentCount, BUILT_IN_MACROS } from "../math/macros.ts";
import { takeGroup, takeOption } from "./arguments.ts";
import { type Cursor, push, pushFormula, report, sourceOf } from "./cursor.ts";

/** Mathematical commands that authors also write outside of formulas, with their number of arguments. */
const ARITIES: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    (
      "sqrt mathbb mathbf mathcal mathfrak mathit mathrm mathscr mathsf mathtt boldsymbol hat widehat bar overline tilde " +
      "widetilde vec dot ddot check breve acute grave mathring operatorname ensuremath overrightarrow overbrace underbrace xrightarrow"
    )
      .split(" ")
      .map((name) => [name, 1]),
  ),
  frac: 2,
  dfrac: 2,
  tfrac: 2,
  binom: 2,
  stackrel: 2,
  overset: 2,
  underset: 2,
};

/** Commands that Temml knows but that have no meaning outside of a formula. */
const EXCLUDED = new Set([
  "left",
  "right",
  "middle",
  "begin",
  "end",
  "def",
  "gdef",
  "newcommand",
  "text",
  "color",
  "rule",
  "over",
  "tag",
]);

const SCRIPT = /\s?[_^](?=[{\\A-Za-z0-9*+'-])/y;
const SCRIPT_TOKEN = /\\[A-Za-z]+|[A-Za-z0-9*+'-]/y;

const TOKEN = /\s*(?:\\[A-Za-z]+|[A-Za-z0-9](?![A-Za-z]))/y;

/** Moves over an argument without braces: `\hat x`, `\frac12`. A whole word is not an argument. */
function takeToken(cursor: Cursor): boolean {
  TOKEN.lastIndex = cursor.at;
  if (!TOKEN.test(cursor.text.source) || TOKEN.lastIndex > cursor.end) return false;
  cursor.at = TOKEN.lastIndex;
  return true;
}

/** Moves over sub- and superscripts that belong to the command before: `_{i=1}^n`. */
function takeScripts(cursor: Cursor): void {
  const { source } = cursor.text;
  for (;;) {
    SCRIPT.lastIndex = cursor.at;
    if (!SCRIPT.test(source) || SCRIPT.lastIndex >= cursor.end) return;
    const start = cursor.at;
    cursor.at = SCRIPT.lastIndex;
    if (takeGroup(cursor)) continue;
    SCRIPT_TOKEN.lastIndex = cursor.at;
    if (!SCRIPT_TOKEN.test(source)) {
      cursor.at = start;
      return;
    }
    cursor.at = Math.min(SCRIPT_TOKEN.lastIndex, cursor.end);
  }
}

function arity(cursor: Cursor, name: string): number | null {
  const known = ARITIES[name];
  if (known !== undefined) return known;
  if (EXCLUDED.has(name)) return null;
  const body = cursor.text.macros[`\\${name}`] ?? BUILT_IN_MACROS[`\\${name}`];
  if (body !== undefined) return argumentCount(body);
  return cursor.text.formulas.arityOf(`\\${name}`);
}

/**
 * Reads a command of mathematics outside a formula, with its arguments and scripts, as a formula:
 * `{\lambda}`, `\int_{S} f`. The cursor is after the name, which is at `start`. Returns false for any other command.
 */
export function readBareMath(cursor: Cursor, name: string, start: number): boolean {
  const wanted = arity(cursor, name);
  if (wanted === null) return false;
  const afterName = cursor.at;
  if (wanted > 0) takeOption(cursor);
  for (let taken = 0; taken < wanted; taken += 1) {
    if (takeGroup(cursor) || takeToken(cursor)) continue;
    cursor.at = afterName;
    return false;
  }
  if (wanted === 0 && cursor.text.source.startsWith("{}", cursor.at)) cursor.at += 2;
  takeScripts(cursor);
  const tex = sourceOf(cursor, { from: start, to: cursor.at });
  pushFormula(cursor, tex, false, start, cursor.at - start);
  return true;
}

/**
 * Shows the name of an undefined command and reports it. Words in a group after it are an argument,
 * so a space keeps them apart from the name.
 */
export function readUnknown(cursor: Cursor, name: string, start: number): void {
  report(cursor.text, "unknown-macro", `\\${name}`, start);
  const { source } = cursor.text;
  if (source.startsWith("{}", cursor.at)) cursor.at += 2;
  push(cursor, { kind: "unknown", name });
  if (/^\{[^{}]{3}/.test(source.slice(cursor.at, cursor.at + 4))) cursor.buffer += " ";
}
