import { type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { diagnose } from "../diagnostics/catalogue.ts";
import { cutLines, lineAt } from "../diagnostics/lines.ts";
import type { Diagnostic, SourceLocation } from "../diagnostics/types.ts";
import { byPaper } from "../library/resolved/order.ts";
import {
  FOUND_KEYS,
  type LocatedRecord,
  RECORD_KEYS,
  type ResolvedRecord,
} from "../library/resolved/record.ts";
import { readResolvedFields } from "./resolved-fields.ts";

/** The file's name in the content folder. */
export const RESOLVED = "resolved.jsonl";

/** The parsed file. */
export interface Resolved {
  /** By slug of the paper. */
  readonly records: readonly LocatedRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Maximum length of a line in UTF-16 units, ten times that of a paper with thousands of authors. */
const LONGEST_LINE = 1_000_000;
/** Maximum nesting of brackets; valid records have three. */
const DEEPEST = 8;

/**
 * Reads `resolved.jsonl`: one JSON object a line. Total: a line that cannot be used is an error, a value that does not
 * fit is a warning at its place, and all other lines and values are used.
 */
export function readResolved(text: string, file: string): Resolved {
  const lines = cutLines(text);
  const byPaperSlug = new Map<string, LocatedRecord>();
  const diagnostics: Diagnostic[] = [];
  for (let index = 0; index < lines.starts.length; index++) {
    const line = lineAt(lines, index);
    if (line.trim() === "") continue;
    const { record, found } = readLine(line, { file, line: index + 1, column: 1, length: line.length });
    diagnostics.push(...found);
    if (record === undefined) continue;
    const known = byPaperSlug.get(record.paper);
    if (known === undefined) byPaperSlug.set(record.paper, record);
    else
      diagnostics.push(
        diagnose("resolved-twice", record.location, { paper: record.paper, first: known.location.line }),
      );
  }
  return { records: [...byPaperSlug.values()].sort(byPaper), diagnostics };
}

/** The file's text: one record per line, sorted by paper, keys in a fixed order, so that equal records give equal bytes. */
export function formatResolved(records: readonly ResolvedRecord[]): string {
  return [...records]
    .sort(byPaper)
    .map((record) => `${JSON.stringify(ordered(record))}\n`)
    .join("");
}

function ordered(record: ResolvedRecord): object {
  const { found } = record;
  const fields = found && pick(found, FOUND_KEYS);
  return pick({ ...record, found: isEmpty(fields) ? undefined : fields }, RECORD_KEYS);
}

/** What a record states of `keys`, in their order. */
function pick<T extends object>(record: T, keys: readonly (keyof T)[]): object {
  return Object.fromEntries(keys.flatMap((key) => (record[key] === undefined ? [] : [[key, record[key]]])));
}

function isEmpty(fields: object | undefined): boolean {
  return fields === undefined || Object.keys(fields).length === 0;
}

/** A line's record, and its diagnostics. */
interface ReadLine {
  readonly record?: LocatedRecord;
  readonly found: readonly Diagnostic[];
}

function readLine(line: string, location: SourceLocation): ReadLine {
  if (line.length > LONGEST_LINE)
    return refused({ ...location, length: 1 }, `a line has at most ${LONGEST_LINE} characters`);
  const value = parse(line);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const { reason, offset, length } = mistakeIn(line);
    return refused({ ...location, column: offset + 1, length }, reason);
  }
  // The parser that tracks locations is recursive.
  const tree = () => (tooDeep(line) === undefined ? parseTree(line) : undefined);
  const { record, found } = readResolvedFields({ ...value }, location, tree);
  return { ...(record && { record: { ...record, location: start(location) } }), found };
}

/** The location of a whole line. */
function start(location: SourceLocation): SourceLocation {
  return { ...location, length: Math.min(location.length, 60) };
}

function refused(location: SourceLocation, reason: string): ReadLine {
  return { found: [diagnose("resolved-not-json", location, { reason })] };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The offset of the first bracket that is nested too deeply. */
function tooDeep(line: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of line.matchAll(/"(?:[^"\\]+|\\.)*"?|[[\]{}]/g)) {
    if (token === "{" || token === "[") depth++;
    else if (token === "}" || token === "]") depth--;
    if (depth > DEEPEST) return index;
  }
  return undefined;
}

/** The diagnostic of a line that is not a JSON object. */
function mistakeIn(line: string): {
  readonly reason: string;
  readonly offset: number;
  readonly length: number;
} {
  const deep = tooDeep(line);
  if (deep !== undefined) return { reason: "brackets are nested too deep", offset: deep, length: 1 };
  const errors: ParseError[] = [];
  parseTree(line, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first === undefined) return { reason: "a line is an object in braces", offset: 0, length: line.length };
  const { offset, length } = first;
  const words = printParseErrorCode(first.error).replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`);
  return { reason: words.toLowerCase(), offset, length: Math.max(1, length) };
}
