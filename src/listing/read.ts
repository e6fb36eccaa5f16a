import { cutBlocks, type Line } from "./blocks.ts";
import { asOfDate, readIsoDay } from "./dates.ts";
import { diagnose } from "./diagnostics.ts";
import { readBlock } from "./entry.ts";
import { cutLines } from "./lines.ts";
import type { Diagnostic, Entry, Reading } from "./types.ts";

export { asOfDate };

export interface ReadOptions {
  /** Path of the listing: entries and diagnostics carry it, and its name gives the as-of date. */
  readonly file: string;
  /** The day the listing was taken, YYYY-MM-DD; by default the one in the file's name. */
  readonly asOf?: string;
}

/** One step of reading: an entry, or what there is to say about a place, or both. */
export interface Step {
  readonly entry?: Entry | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a listing. Total: any text gives entries and diagnostics, and nothing is thrown. */
export function readListing(text: string, options: ReadOptions): Reading {
  const entries: Entry[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const step of readSteps(text, options)) {
    if (step.entry) entries.push(step.entry);
    for (const diagnostic of step.diagnostics) diagnostics.push(diagnostic);
  }
  return { entries, diagnostics: diagnostics.sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** Reads a listing one entry at a time, in order, for callers that print as they go. */
export function* readSteps(text: string, { file, asOf }: ReadOptions): Generator<Step> {
  const context = { file, asOf: (asOf && readIsoDay(asOf)) || asOfDate(file) };
  let found = 0;
  let furniture = 0;
  let firstFurniture: Line | undefined;
  for (const block of cutBlocks(cutLines(text))) {
    const reading = readBlock(block, context);
    if (block.header) found++;
    furniture += reading.furniture.length;
    firstFurniture ??= reading.furniture[0];
    yield reading;
  }
  if (firstFurniture) {
    const place = { file, line: firstFurniture.number, column: 1, length: firstFurniture.text.length };
    yield { diagnostics: [diagnose("page-furniture", place, furniture)] };
  }
  if (found === 0)
    yield { diagnostics: [diagnose("listing-empty", { file, line: 1, column: 1, length: 0 })] };
}
