import type { LatexNode } from "../tree.ts";
import { takeGroup } from "./arguments.ts";
import { type Cursor, parseRange, push, pushSpan, report, type SourceRange, sourceOf } from "./cursor.ts";

/** A set such as `{-1, 0, 1}` outside a formula keeps its braces; LaTeX's own are not shown. */
const PLAIN_SET = /^(?:[^\s,{}\\$]+(?: [^\s,{}\\$]+)?,\s*)+[^\s,{}\\$]+(?: [^\s,{}\\$]+)?$/;

/** The inside of a template tag, `{{ name }}`, `{% if %}` or `${ name }`, which LaTeX never looks like. */
const TEMPLATE_MARK = /^(?:\{\s[^{}\\]*\s\}|%\s[^{}\\]*\s%|\s[^{}\\]*\s)$/;

/**
 * Whether the braces of a group are the author's own and not LaTeX's: a set, a template's mark, or the `{name}` of a
 * template in a text without any command.
 */
function keepsBraces(cursor: Cursor, group: SourceRange): boolean {
  const { source } = cursor.text;
  if (group.to - group.from <= 80 && TEMPLATE_MARK.test(sourceOf(cursor, group))) return true;
  const around = `${source.charAt(group.from - 2)}${source.charAt(group.to + 1)}`;
  if (group.to - group.from > 80 || /[\p{L}\p{N}]/u.test(around.charAt(0))) return false;
  const body = sourceOf(cursor, group);
  if (PLAIN_SET.test(body)) return true;
  return /^\s*[a-z]/.test(body) && !/[\p{L}\p{N}]/u.test(around) && !source.includes("\\");
}

/** Reads a group; its braces are shown only if the author meant them literally. */
export function readBrace(cursor: Cursor): void {
  const group = takeGroup(cursor);
  if (!group) {
    readStrayBrace(cursor, "{");
    return;
  }
  const kept = keepsBraces(cursor, group);
  if (kept) cursor.buffer += "{";
  push(cursor, ...parseRange(cursor, group));
  if (kept) cursor.buffer += "}";
}

/** An unmatched brace is dropped next to a word, and kept between spaces, where the text may be about it. */
export function readStrayBrace(cursor: Cursor, brace: string): void {
  const { source } = cursor.text;
  const start = cursor.at;
  cursor.at += 1;
  report(cursor.text, "unbalanced", brace, start);
  const around = `${source.charAt(start - 1)}${source.charAt(start + 1)}`;
  if (/^\s*$/.test(around)) cursor.buffer += brace;
  else if (/^\S\{$/.test(around)) cursor.buffer += " ";
}

/** A `~` between words is a no-break space; before a number it means "about". */
export function readTilde(cursor: Cursor): void {
  const { source } = cursor.text;
  const before = source.slice(Math.max(0, cursor.at - 2), cursor.at);
  const after = source.charAt(cursor.at + 1);
  cursor.at += 1;
  if (/\s$/.test(before) && after === "\\") return;
  const about =
    /(?:^|[\s([<>=≥≤/"'“-])$/.test(before) ||
    after === "" ||
    /\s/.test(after) ||
    (/(?:^|[\s(])[a-z]$/.test(before) && /\d/.test(after));
  cursor.buffer += about ? "~" : "\u00a0";
}

const POWER = /\^(-?\d+)(?![\p{L}\p{N}.^])|\^(\d)(?=\p{L})/uy;

/** A script outside a formula is typeset if it is unambiguous: a group after a letter, or a number as a power. */
export function readScript(cursor: Cursor, mark: string): void {
  const { source } = cursor.text;
  const start = cursor.at;
  const style = mark === "^" ? "superscript" : "subscript";
  cursor.at += 1;
  const follows = /[\p{L}\p{N})\]}]/u.test(source.charAt(start - 1));
  const group = follows && source.charAt(cursor.at) === "{" ? takeGroup(cursor) : null;
  if (group) {
    const number = /^-\d+$/.test(sourceOf(cursor, group));
    const shown = number ? [minus(sourceOf(cursor, group))] : parseRange(cursor, group);
    pushSpan(cursor, style, shown);
    return;
  }
  POWER.lastIndex = start;
  const found = follows && mark === "^" ? POWER.exec(source) : null;
  if (!found) {
    cursor.buffer += mark;
    return;
  }
  cursor.at = start + found[0].length;
  pushSpan(cursor, style, [minus(found[1] ?? found[2] ?? "")]);
}

function minus(value: string): LatexNode {
  return { kind: "text", value: value.replace("-", "−") };
}
