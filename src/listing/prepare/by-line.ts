import { isUtf8 } from "node:buffer";
import { type LineSource, trimLineEnd } from "../../diagnostics/lines.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { END, mayEndList } from "./around.ts";
import { type ByteLines, cutByteLines } from "./byte-lines.ts";
import { type LetterChanges, letterChanges, plainLine, visibleLine } from "./line-letters.ts";
import { singleSpaces } from "./plain-spaces.ts";
import { prepare } from "./prepare.ts";
import { needsWholeText, unusualLines } from "./unusual-lines.ts";
import { isFramed } from "./unwrap.ts";

/** A text that is prepared line by line, with the same result as by `prepare`. */
export interface PreparedLines extends LineSource {
  /** The first letter that was lost in decoding, both from 1; undefined without any. */
  readonly lost: { readonly line: number; readonly column: number } | undefined;
  /** Converts a diagnostic's location to that in the file. */
  placed(diagnostic: Diagnostic): Diagnostic;
}

/** The first lines of a text that have both. */
export interface BeginningSize {
  readonly lines: number;
  readonly characters: number;
}

/** Number of characters of a prepared text by which the steps of `prepare` are decided, and text that has as many. */
const EXAMINED = 100_000;
const PREPARED: BeginningSize = { lines: 450, characters: 120_000 };
/** At least as much as recognisers examine. */
const RECOGNISED: BeginningSize = { lines: 2000, characters: 400_000 };
/** No program wraps the lines of a text that has one of this length, except for an address. */
const WIDEST = 200;

/**
 * Prepares a text in UTF-8 line by line as it is read, so that it is never decoded as a whole; undefined if that could
 * give another result than `prepare`. Its steps are decided by the beginning, by the end, or by lines that they
 * recognise: so the beginning is prepared in both ways, and all lines that could be recognised are examined.
 *
 * @param isSuitable whether the reader of a prepared beginning reads lines
 * @param recognised how much that reader is chosen by
 */
export function prepareLines(
  bytes: Buffer,
  isSuitable: (beginning: string) => boolean,
  recognised = RECOGNISED,
): PreparedLines | undefined {
  if (bytes.includes(0) || bytes.includes("\f") || !isUtf8(bytes)) return undefined;
  const lines = cutByteLines(bytes);
  if (lines === undefined) return undefined;
  const unusual = unusualLines(lines);
  const read = readerOf(lines, unusual);
  if (read === undefined || firstLines(lines, recognised).some(endsInTab)) return undefined;
  if (!isSuitable(firstLines(read, recognised).join("\n"))) return undefined;
  let lost: PreparedLines["lost"];
  for (const index of unusual) {
    const line = read.at(index);
    if (needsWholeText(line)) return undefined;
    const at = lost === undefined ? line.indexOf("\ufffd") : -1;
    if (at >= 0) lost = { line: index + 1, column: at + 1 };
  }
  return { ...read, lost };
}

/** Undefined if the beginning or the end shows that the text has to be prepared as a whole. */
function readerOf(lines: ByteLines, unusual: readonly number[]): Omit<PreparedLines, "lost"> | undefined {
  const beginning = firstLines(lines, PREPARED).join("\n");
  const prepared = prepare(beginning).text;
  if (prepared.length < EXAMINED || isFramed(prepared) || !hasLongLine(prepared)) return undefined;
  const changes = letterChanges(() => linesAt(lines, unusual), beginning);
  if (changes === undefined) return undefined;
  const read = reader(lines, changes);
  return !hasEnd(read) && isEqual(prepared, beginning, read) ? read : undefined;
}

/** Tabs and the like at the end of a line are examined by recognisers of tables, and removed when it is read. */
function endsInTab(line: string): boolean {
  const end = line.slice(trimLineEnd(line).length);
  return end !== "" && /[^\S \ufeff]/.test(end);
}

function firstLines(lines: LineSource, size: BeginningSize): readonly string[] {
  const first: string[] = [];
  let characters = 0;
  while (first.length < lines.count && (first.length < size.lines || characters < size.characters)) {
    const line = lines.at(first.length);
    characters += line.length;
    first.push(line);
  }
  return first;
}

function hasLongLine(text: string): boolean {
  return text.split("\n").some((line) => line.length > WIDEST && !line.includes("://"));
}

function* linesAt(lines: ByteLines, indexes: readonly number[]): Generator<string> {
  for (const index of indexes) yield lines.at(index);
}

function reader(lines: ByteLines, changes: LetterChanges): Omit<PreparedLines, "lost"> {
  let [known, line] = [-1, ""];
  return {
    count: lines.count,
    at(index) {
      // The reader looks at the line below each header before it comes to it.
      if (index === known) return line;
      const written = lines.at(index);
      const isPlain = written.length === lines.size(index) && !(changes.decodes && written.includes("&"));
      known = index;
      line = trimLineEnd(isPlain ? singleSpaces(written) : plainLine(written, changes));
      return line;
    },
    placed(diagnostic) {
      const { removedFrom } = visibleLine(lines.at(diagnostic.line - 1), changes);
      return { ...diagnostic, column: diagnostic.column + removedFrom(1) };
    },
  };
}

/** Whether a beginning that was prepared as a whole is the same line by line. */
function isEqual(prepared: string, beginning: string, lines: LineSource): boolean {
  const [all, before] = [prepared.split("\n"), beginning.split("\n")];
  return all.length === before.length && all.every((line, index) => trimLineEnd(line) === lines.at(index));
}

/** Whether the end of a text may have a signature or other words after the list. */
function hasEnd(lines: LineSource): boolean {
  for (let index = lines.count - 1, length = 0; index >= 0 && length < END; index--) {
    const line = lines.at(index);
    if (mayEndList(line)) return true;
    length += line.length;
  }
  return false;
}
