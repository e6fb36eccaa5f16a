import { accent, accents, brokenGreek } from "./accents.ts";
import { addressStart, readAddress, readHostedPage, readMail } from "./addresses.ts";
import { readBareMath, readUnknown } from "./bareMath.ts";
import { commands, takeArgument } from "./commands.ts";
import {
  type Cursor,
  findAhead,
  flush,
  type Mode,
  push,
  pushFormula,
  pushSpan,
  readStretch,
  report,
  sourceOf,
  type Text,
  takeGroup,
} from "./cursor.ts";
import { isFormula } from "./dollars.ts";
import { readEnvironment } from "./environments.ts";
import { readMacro } from "./expansion.ts";
import type { FormulaReader } from "./formulas.ts";
import { findPairs } from "./pairs.ts";
import { printable } from "./printable.ts";
import { escapes, letters, signs } from "./symbols.ts";
import type { LatexNode, LatexProblem } from "./tree.ts";

/** Groups within groups deeper than this are shown as they are written. */
const maxDepth = 40;
const maxExpansions = 500;
const maxExpandedCharacters = 100_000;

const special = new RegExp(`[\\\\\${}~^_]|\\n\\s*\\n|${addressStart}`, "gi");
const commandName = /\\([A-Za-z]+)\*?/y;

/** What was read of a text, and what is wrong with it. */
export interface TextReading {
  readonly nodes: readonly LatexNode[];
  readonly problems: readonly LatexProblem[];
}

function readCommand(cursor: Cursor): void {
  const { source } = cursor.text;
  const start = cursor.at;
  commandName.lastIndex = start;
  const name = commandName.exec(source)?.[1];
  if (name === undefined) {
    readControlSymbol(cursor);
    return;
  }
  cursor.at = Math.min(start + 1 + name.length, cursor.end);
  if (/^(?:https?|ftp)$/.test(name) && source.startsWith("://", cursor.at)) {
    cursor.at = start + 1;
    readAnyAddress(cursor, start + 1);
    return;
  }
  readNamed(cursor, name, start);
}

function readNamed(cursor: Cursor, name: string, start: number): void {
  const own = cursor.text.macros[`\\${name}`];
  const letter = Object.hasOwn(letters, name) ? letters[name] : undefined;
  const sign = Object.hasOwn(signs, name) ? signs[name] : undefined;
  const command = commands.get(name);
  if (own !== undefined) readMacro(cursor, `\\${name}`, own, start);
  else if (name === "begin") readEnvironment(cursor, start);
  else if (name === "end") takeGroup(cursor);
  else if (Object.hasOwn(accents, name) && readAccent(cursor, name)) return;
  else if (letter !== undefined) readLetter(cursor, letter);
  else if (command) command(cursor);
  else if (sign !== undefined) readSign(cursor, sign);
  else if (!readBareMath(cursor, name, start)) readUnknown(cursor, name, start);
}

function readLetter(cursor: Cursor, letter: string): void {
  cursor.buffer += letter;
  const { source } = cursor.text;
  if (source.startsWith("{}", cursor.at)) cursor.at += 2;
  else if (source.charAt(cursor.at) === " ") cursor.at += 1;
}

/** A sign that ends in a full stop takes the one that the author put behind it. */
function readSign(cursor: Cursor, sign: string): void {
  const { source } = cursor.text;
  if (source.startsWith("{}", cursor.at)) cursor.at += 2;
  if (sign.endsWith(".") && source.charAt(cursor.at) === ".") cursor.at += 1;
  cursor.buffer += sign;
}

function readControlSymbol(cursor: Cursor): void {
  const { text } = cursor;
  const symbol = text.source.charAt(cursor.at + 1);
  const start = cursor.at;
  cursor.at += 2;
  if (cursor.at > cursor.end) cursor.buffer += "\\";
  else if (symbol === "(") readDelimited(cursor, "\\)", false, start);
  else if (symbol === "[") readDelimited(cursor, "\\]", true, start);
  else if (symbol === "\\") push(cursor, { kind: "break", paragraph: false });
  else if (text.macros[`\\${symbol}`] !== undefined)
    readMacro(cursor, `\\${symbol}`, text.macros[`\\${symbol}`] ?? "", start);
  else if (Object.hasOwn(accents, symbol) && readAccent(cursor, symbol)) return;
  else if (Object.hasOwn(escapes, symbol)) cursor.buffer += escapes[symbol];
  else if (Object.hasOwn(accents, symbol)) cursor.buffer += symbol;
  else cursor.at = readStrayBackslash(cursor, start);
}

/** `\1` may be a macro of mathematics; any other backslash before a sign or a digit says nothing. */
function readStrayBackslash(cursor: Cursor, start: number): number {
  const behind = cursor.at;
  if (cursor.text.source.startsWith("\\1", start) && !/\d/.test(cursor.text.source.charAt(behind))) {
    if (readBareMath(cursor, "1", start)) return cursor.at;
  }
  cursor.buffer += "\\";
  return start + 1;
}

/** Reads the accent `name` with its letter; false, and not moved, if no letter follows. */
function readAccent(cursor: Cursor, name: string): boolean {
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
  else accentNodes(cursor, name, readStretch(cursor, argument));
  return true;
}

function accentNodes(cursor: Cursor, name: string, nodes: readonly LatexNode[]): void {
  const [first, ...rest] = nodes;
  if (first?.kind === "text") cursor.buffer += accent(name, first.value);
  else if (first) push(cursor, first);
  else if (!/[A-Za-z]/.test(name)) cursor.buffer += name;
  if (rest.length > 0) push(cursor, ...rest);
}

function readDelimited(cursor: Cursor, closer: string, display: boolean, start: number): void {
  const close = findAhead(cursor.text, closer, cursor.at, cursor.end);
  if (close < 0) {
    report(cursor.text, "unbalanced", sourceOf(cursor, { from: start, to: cursor.at }), start);
    cursor.buffer += sourceOf(cursor, { from: start + 1, to: cursor.at });
    return;
  }
  const tex = sourceOf(cursor, { from: cursor.at, to: close });
  cursor.at = close + closer.length;
  if (tex.trim() !== "") pushFormula(cursor, tex, display, start, cursor.at - start);
}

function readDollar(cursor: Cursor): void {
  const { text, at: start } = cursor;
  const { source } = text;
  const doubled = source.charAt(start + 1) === "$" && start + 1 < cursor.end;
  const close = doubled
    ? findAhead(text, "$$", start + 2, cursor.end)
    : (text.pairs.dollars.get(start) ?? -1);
  const from = start + (doubled ? 2 : 1);
  const body = close > 0 && close < cursor.end ? source.slice(from, close) : "";
  if (!isFormula(body, source.slice(Math.max(0, start - 5), start), source.slice(close + 1, close + 3))) {
    cursor.buffer += source.slice(start, from);
    cursor.at = from;
    return;
  }
  cursor.at = close + (doubled ? 2 : 1);
  pushFormula(cursor, body, doubled, start, cursor.at - start);
}

/** A set such as `{-1, 0, 1}` that the author wrote without a formula keeps its braces; LaTeX's own are not shown. */
const plainSet = /^(?:[^\s,{}\\$]+(?: [^\s,{}\\$]+)?,\s*)+[^\s,{}\\$]+(?: [^\s,{}\\$]+)?$/;

function readBrace(cursor: Cursor): void {
  const { source } = cursor.text;
  const start = cursor.at;
  const group = takeGroup(cursor);
  if (!group) {
    report(cursor.text, "unbalanced", "{", start);
    cursor.buffer += "{";
    cursor.at += 1;
    return;
  }
  const isSet =
    group.to - group.from < 80 &&
    !/[\p{L}\p{N}]/u.test(source.charAt(start - 1)) &&
    plainSet.test(sourceOf(cursor, group));
  if (isSet) cursor.buffer += "{";
  push(cursor, ...readStretch(cursor, group));
  if (isSet) cursor.buffer += "}";
}

/** A tie between two words is a space that does not break; before a number it is "about". */
function readTilde(cursor: Cursor): void {
  const { source } = cursor.text;
  const before = source.slice(Math.max(0, cursor.at - 2), cursor.at);
  const after = source.charAt(cursor.at + 1);
  cursor.at += 1;
  const about =
    /(?:^|[\s([<>=≥≤/"'“-])$/.test(before) ||
    after === "" ||
    /\s/.test(after) ||
    (/(?:^|[\s(])[a-z]$/.test(before) && /\d/.test(after));
  cursor.buffer += about ? "~" : "\u00a0";
}

const power = /\^(-?\d+)(?![\p{L}\p{N}.^])|\^(\d)(?=\p{L})/uy;

/** A script in plain text is set as one where it is clear: a group behind a letter, or a number in a power. */
function readScript(cursor: Cursor, mark: string): void {
  const { source } = cursor.text;
  const start = cursor.at;
  const look = mark === "^" ? "superscript" : "subscript";
  cursor.at += 1;
  const follows = /[\p{L}\p{N})\]}]/u.test(source.charAt(start - 1));
  const group = follows && source.charAt(cursor.at) === "{" ? takeGroup(cursor) : null;
  if (group) {
    pushSpan(cursor, look, readStretch(cursor, group));
    return;
  }
  power.lastIndex = start;
  const found = follows && mark === "^" ? power.exec(source) : null;
  if (!found) {
    cursor.buffer += mark;
    return;
  }
  cursor.at = start + found[0].length;
  pushSpan(cursor, look, [{ kind: "text", value: (found[1] ?? found[2] ?? "").replace("-", "−") }]);
}

function readAnyAddress(cursor: Cursor, start: number): void {
  const { source } = cursor.text;
  const first = source.charAt(start);
  const before = cursor.buffer;
  if (first === "@" || first === ".") {
    const found = first === "@" ? readMail(source, start, before) : readHostedPage(source, start, before);
    if (!found || cursor.mode.linked || start + found.length > cursor.end) {
      take(cursor, start, 1);
      return;
    }
    cursor.buffer = before.slice(0, before.length - found.local.length);
    push(cursor, {
      kind: "link",
      href: found.href,
      children: [{ kind: "text", value: printable(found.shown) }],
    });
    cursor.at = start + found.length;
    return;
  }
  const found =
    /[\p{L}\p{N}@/._-]$/u.test(before) && !/[a-z]$/.test(before)
      ? null
      : readAddress(source, start, cursor.end);
  if (!found) {
    take(cursor, start, 1);
    return;
  }
  const shown: LatexNode = { kind: "text", value: printable(found.shown) };
  push(cursor, cursor.mode.linked ? shown : { kind: "link", href: found.href, children: [shown] });
  cursor.at = start + found.length;
}

function take(cursor: Cursor, start: number, length: number): void {
  cursor.buffer += cursor.text.source.slice(start, start + length);
  cursor.at = start + length;
}

function readSpecial(cursor: Cursor, character: string): void {
  if (character === "\\") readCommand(cursor);
  else if (character === "$") readDollar(cursor);
  else if (character === "{") readBrace(cursor);
  else if (character === "}") {
    report(cursor.text, "unbalanced", "}", cursor.at);
    take(cursor, cursor.at, 1);
  } else if (character === "~") readTilde(cursor);
  else if (character === "^" || character === "_") readScript(cursor, character);
  else readAnyAddress(cursor, cursor.at);
}

function readRange(text: Text, from: number, to: number, mode: Mode): LatexNode[] {
  const cursor: Cursor = { text, mode, end: to, at: from, buffer: "", nodes: [] };
  if (mode.depth > maxDepth) {
    report(text, "too-deep", text.source.slice(from, Math.min(to, from + 20)), from, to - from);
    return [{ kind: "text", value: printable(text.source.slice(from, to)) }];
  }
  while (cursor.at < to) {
    special.lastIndex = cursor.at;
    const found = special.exec(text.source);
    const next = found && found.index < to ? found.index : to;
    cursor.buffer += text.source.slice(cursor.at, next);
    cursor.at = next;
    if (!found || next === to) break;
    if (found[0].startsWith("\n")) {
      push(cursor, { kind: "break", paragraph: true });
      cursor.at = Math.min(next + found[0].length, to);
    } else readSpecial(cursor, text.source.charAt(next));
  }
  flush(cursor);
  return cursor.nodes;
}

/** Reads a whole text. Never throws; what cannot be read is shown as it is written, and reported. */
export function readText(
  source: string,
  formulas: FormulaReader,
  macros: Readonly<Record<string, string>>,
): TextReading {
  const problems: LatexProblem[] = [];
  const text: Text = {
    source,
    pairs: findPairs(source),
    formulas,
    macros,
    problems,
    place: null,
    budget: { expansions: maxExpansions, characters: maxExpandedCharacters },
    ahead: new Map(),
    read: readRange,
  };
  const nodes = readRange(text, 0, source.length, { depth: 0, literal: false, linked: false });
  return { nodes, problems };
}
