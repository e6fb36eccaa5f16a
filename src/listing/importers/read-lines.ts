import { diagnose } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { type ReadOptions, readLines, type Step } from "../parse/read.ts";
import { type BeginningSize, type PreparedLines, prepareLines } from "../prepare/by-line.ts";
import { isHtml } from "./documents/html/is-html.ts";
import { hasMailHead } from "./documents/html/web-archive.ts";
import { detectBinary } from "./file-kind.ts";
import { GLUED } from "./glued.ts";
import { recognise } from "./recognise.ts";
import type { GluedShape } from "./shape.ts";
import { total } from "./total.ts";

/** A pasted list that is read line by line. */
export interface LineReader {
  readonly shape: GluedShape;
  /** Reads one entry at a time, in order. Total: never throws. */
  read(options: ReadOptions): Iterable<Step>;
}

/**
 * The reader of a pasted list with headers that is read line by line from its bytes, with the same results as from its
 * text; undefined if the list has another shape, or if its text must be prepared as a whole.
 */
export function readerOfLines(bytes: Buffer, file: string, size?: BeginningSize): LineReader | undefined {
  const lines = prepared(bytes, file, size);
  if (lines === undefined) return undefined;
  return { shape: GLUED, read: (options) => total(() => steps(lines, options), options.file) };
}

/** Undefined also after an error, which is reported when the text is read whole. */
function prepared(bytes: Buffer, file: string, size?: BeginningSize): PreparedLines | undefined {
  try {
    return prepareLines(bytes, (beginning) => isGlued(beginning, file), size);
  } catch {
    return undefined;
  }
}

function isGlued(beginning: string, file: string): boolean {
  if (detectBinary(beginning) !== undefined || isHtml(beginning) || hasMailHead(beginning)) return false;
  return recognise(beginning, file).shape === GLUED;
}

function* steps(lines: PreparedLines, options: ReadOptions): Generator<Step> {
  yield { diagnostics: lostLetters(lines, options.file) };
  for (const { entry, diagnostics } of readLines(lines, options))
    yield { entry, diagnostics: diagnostics.map(lines.placed) };
}

function lostLetters({ lost, placed }: PreparedLines, file: string): readonly Diagnostic[] {
  return lost === undefined ? [] : [placed(diagnose("letters-lost", { file, ...lost, length: 1 }))];
}
