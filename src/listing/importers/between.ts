import type { Locate } from "../../diagnostics/locate.ts";
import type { SkippedLines } from "./skipped.ts";

/** A part of a text, in UTF-16 units from 0. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * The lines with words between parts of a text, before the first and after the last one. Linear.
 *
 * @param parts sorted by start; they may be nested
 * @param isComment lines that the format allows around records
 */
export function* linesBetween(
  text: string,
  parts: Iterable<Extent>,
  locate: Locate,
  isComment?: RegExp,
): Generator<SkippedLines> {
  let end = 0;
  for (const part of parts) {
    if (part.start > end) yield* linesIn(text, { start: end, end: part.start }, locate, isComment);
    end = Math.max(end, part.end);
  }
  yield* linesIn(text, { start: end, end: text.length }, locate, isComment);
}

function* linesIn(text: string, { start, end }: Extent, locate: Locate, isComment?: RegExp) {
  let at = start;
  for (const line of text.slice(start, end).split(/\r?\n|\r/)) {
    if (/[\p{L}\p{N}]/u.test(line) && isComment?.test(line) !== true) {
      const indent = line.length - line.trimStart().length;
      const location = locate(at + indent, line.trim().length);
      yield { skipped: "text", location, lines: 1 } as const;
    }
    at += line.length + (text.startsWith("\r\n", at + line.length) ? 2 : 1);
  }
}
