import { bracesEnd, matchAt, readValue, skipSpace, type ValuePiece } from "./values.ts";

/** A field as written: its name in lower case, and the pieces that `#` joins. */
export interface RawField {
  readonly name: string;
  readonly pieces: readonly ValuePiece[];
  readonly offset: number;
}

/** A syntax error and its location. */
export interface Problem {
  readonly offset: number;
  readonly reason: string;
}

/** An entry, a `@string` or another command; incomplete if its syntax is broken. */
export interface RawEntry {
  /** In lower case: `article`, `string`. */
  readonly type: string;
  readonly key: string;
  readonly fields: readonly RawField[];
  /** The offset of its `@` in UTF-16 units, from 0. */
  readonly offset: number;
  /** The offset after it. */
  readonly end: number;
  readonly problems: readonly Problem[];
}

const BEGINNING = /@([A-Za-z]{2,40})[ \t]*\r?\n?[ \t]*([{(])/g;
const ANY_ENTRY = /@[A-Za-z]{2,40}\s{0,20}[{(]/y;
const NAME = /([A-Za-z][\w:+./-]{0,60})\s{0,200}=/y;
const KEY = /\s{0,200}([^\s,{}="]{0,300})\s{0,200}(?:,|(?=[})]))/y;
/** The start of a field that an unclosed brace or quote put into the previous field's value. */
const SWALLOWED =
  /(?:,\s{0,100}|\n[ \t]{0,80})(?=(?:title|author|editor|journal|booktitle|year|date|month|volume|number|pages|publisher|doi|url|eprint|abstract|keywords|note|issn|isbn)[ \t]{0,80}=[ \t]{0,80}(?:[{"\d]|[a-z]\w{0,30}\s{0,20}[,#}]))/gi;
/** How often scanning restarts inside a broken entry; the limit keeps the time linear. */
const MAX_RESTARTS = 12;

/**
 * Scans BibTeX one entry at a time, in linear time. Text between entries is a comment. A broken entry has its
 * readable fields and its problems; the next one is found by its `@type{key,`.
 */
export function* scanBibtex(text: string): Generator<RawEntry> {
  const beginning = new RegExp(BEGINNING);
  let unclosed = 0;
  for (let found = beginning.exec(text); found; found = beginning.exec(text)) {
    const type = (found[1] ?? "").toLowerCase();
    const body = beginning.lastIndex;
    if (isCommentedOut(text, found.index)) continue;
    if (type === "comment" || type === "preamble") {
      // Without its closing brace only one word is skipped; otherwise it would hide everything after it.
      const end = unclosed < MAX_RESTARTS ? bracesEnd(text, body) : undefined;
      if (end?.closed) {
        beginning.lastIndex = end.at;
        yield { type, key: "", fields: [], offset: found.index, end: end.at, problems: [] };
      } else unclosed++;
      continue;
    }
    const entry = readEntry(text, found.index, type, body);
    beginning.lastIndex = Math.max(entry.end, body);
    yield entry;
  }
}

/** True after a `%` on the same line, or inside a word such as an e-mail address. */
function isCommentedOut(text: string, at: number): boolean {
  if (/[\w.]/.test(text.charAt(at - 1))) return true;
  let start = at;
  while (start > 0 && at - start < 80 && text.charAt(start - 1) !== "\n") start--;
  return text.slice(start, at).trimStart().startsWith("%");
}

function readEntry(text: string, offset: number, type: string, bodyStart: number): RawEntry {
  const close = text.charAt(bodyStart - 1) === "(" ? ")" : "}";
  const key = type === "string" ? undefined : matchAt(KEY, text, bodyStart);
  const start = bodyStart + (key?.[0].length ?? 0);
  return { type, key: key?.[1] ?? "", offset, ...readFields(text, start, close) };
}

/** The fields and problems of an entry so far. */
interface Body {
  readonly fields: RawField[];
  readonly problems: Problem[];
}

const UNCLOSED = "its closing brace is missing";

function readFields(
  text: string,
  start: number,
  close: string,
): Pick<RawEntry, "fields" | "problems" | "end"> {
  const body: Body = { fields: [], problems: [] };
  let at = skipBlank(text, start);
  while (at < text.length) {
    const ends = text.charAt(at) === close || text.charAt(at) === "}";
    if (ends && !continues(text, at + 1)) return { ...body, end: at + 1 };
    if (text.charAt(at) === "@" && matchAt(ANY_ENTRY, text, at)) break;
    at = skipBlank(text, readField(text, at, close, body));
  }
  return { ...body, problems: [...body.problems, { offset: at, reason: UNCLOSED }], end: at };
}

/** Reads one field, or skips text that is not a field; returns the offset after it. */
function readField(text: string, at: number, close: string, { fields, problems }: Body): number {
  const name = matchAt(NAME, text, at);
  if (!name) return skipJunk(text, at, problems);
  const start = at + name[0].length;
  const value = readValue(text, start, close);
  const field = (name[1] ?? "").toLowerCase();
  const next = problems.length > MAX_RESTARTS ? undefined : swallowedField(text, start, value.end);
  if (next !== undefined || value.broken !== undefined)
    problems.push({ offset: at, reason: value.broken ?? "a brace has no partner" });
  if (next !== undefined) {
    const words = text.slice(start, next.index).trim().replace(/^[{"]/, "").replace(/[}"]$/, "");
    fields.push({ name: field, pieces: [{ text: words, bare: false }], offset: at });
    return next.end;
  }
  if (value.broken === undefined) fields.push({ name: field, pieces: value.pieces, offset: at });
  return value.end;
}

/** The offset at which another field begins inside a value. Most values have no `=`, which is checked first. */
function swallowedField(text: string, start: number, end: number) {
  const value = text.slice(start, end);
  if (!value.includes("=")) return undefined;
  const found = new RegExp(SWALLOWED).exec(value);
  return found ? { index: start + found.index, end: start + found.index + found[0].length } : undefined;
}

/** Skips commas, white space, and comments from `%` to the end of the line. */
function skipBlank(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "%") while (at + 1 < text.length && !/[\n\r]/.test(text.charAt(at + 1))) at++;
    else if (character !== "," && !/\s/.test(character)) break;
  }
  return at;
}

/** Whether another field follows a closing brace: `title = {A}}, author = {…}`. No value begins with `@`. */
function continues(text: string, at: number): boolean {
  const comma = skipSpace(text, at, 200);
  if (text.charAt(comma) !== ",") return false;
  const start = skipSpace(text, comma + 1, 200);
  const name = matchAt(NAME, text, start);
  return name !== undefined && text.charAt(skipSpace(text, start + name[0].length, 200)) !== "@";
}

function skipJunk(text: string, start: number, problems: Problem[]): number {
  const closing = /[})]/.test(text.charAt(start));
  let at = start + 1;
  while (at < text.length && !/[\n,}@]/.test(text.charAt(at))) at++;
  const [piece = ""] = text.slice(start, Math.min(at, start + 30)).split("\n");
  const reason = closing ? "a brace closes it before its last field" : `“${piece}” is no field`;
  if (problems.length <= MAX_RESTARTS) problems.push({ offset: start, reason });
  return closing ? start + 1 : at;
}
