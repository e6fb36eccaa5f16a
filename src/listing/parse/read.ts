import { diagnose } from "../../diagnostics/catalogue.ts";
import { type LineSource, linesOf } from "../../diagnostics/lines.ts";
import { startOf } from "../../diagnostics/locate.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { type CorrectionsFile, readCorrections } from "../corrections/corrections-file.ts";
import { createCorrectionMatcher } from "../corrections/matcher.ts";
import { asOfDate, readIsoDay } from "../dates.ts";
import { type ListingStyle, styleOf } from "../title-authors/style.ts";
import type { Entry, ParseResult } from "../types.ts";
import { type Block, cutBlocks, type Line } from "./blocks.ts";
import { sortBody } from "./body.ts";
import { readBlock } from "./entry.ts";

export type { CorrectionsFile };
export { asOfDate };

export interface ReadOptions {
  /** Path of the listing: entries and diagnostics carry it, and its name gives the as-of date. */
  readonly file: string;
  /** The day the listing was taken, YYYY-MM-DD; by default the one in the file's name. */
  readonly asOf?: string | undefined;
  /** The encoding in which the file was read, if it is uncertain; default: UTF-8. */
  readonly encoding?: string | undefined;
  /** The listing's corrections file, if there is one. */
  readonly corrections?: CorrectionsFile | undefined;
}

/** One step of reading: an entry, findings, or both. */
export interface Step {
  readonly entry?: Entry | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a listing. Total: any text gives entries and diagnostics, and nothing is thrown. */
export function readListing(text: string, options: ReadOptions): ParseResult {
  return collect(readSteps(text, options), options.file);
}

/** Collects steps into one result, with diagnostics in the order of their locations. */
export function collect(steps: Iterable<Step>, file: string): ParseResult {
  const entries: Entry[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const step of steps) {
    if (step.entry) entries.push(step.entry);
    for (const diagnostic of step.diagnostics) diagnostics.push(diagnostic);
  }
  // Diagnostics of the corrections file come after those of the listing.
  const away = (diagnostic: Diagnostic) => (diagnostic.file === file ? 0 : 1);
  diagnostics.sort((a, b) => away(a) - away(b) || a.line - b.line || a.column - b.column);
  return { entries, diagnostics };
}

const STYLE_SAMPLE = 100;

// The style of a listing is taken from its first entries, so that a long one need not be held in memory.
function withStyle(all: Iterator<Block>): { blocks: Iterable<Block>; style: ListingStyle } {
  const first: Block[] = [];
  const lines: string[] = [];
  let next = all.next();
  for (; !next.done && first.length < STYLE_SAMPLE; next = all.next()) {
    first.push(next.value);
    const line = next.value.kind === "entry" ? sortBody(next.value).first : undefined;
    if (line) lines.push(line.text);
  }
  function* blocks(): Generator<Block> {
    yield* first;
    for (; !next.done; next = all.next()) yield next.value;
  }
  return { blocks: blocks(), style: styleOf(lines) };
}

/** Reads a listing one entry at a time, in order, for callers that print as they go. */
export function readSteps(text: string, options: ReadOptions): Generator<Step> {
  return readLines(linesOf(text), options);
}

/** The same for lines that are not in memory as one text. */
export function* readLines(lines: LineSource, { file, asOf, corrections }: ReadOptions): Generator<Step> {
  const corrector = createCorrectionMatcher(
    corrections ? readCorrections(corrections) : { list: [], diagnostics: [] },
  );
  const { blocks, style } = withStyle(cutBlocks(lines));
  const context = { file, asOf: (asOf && readIsoDay(asOf)) || asOfDate(file), corrector, style };
  let found = 0;
  let boilerplateLines = 0;
  let firstBoilerplate: Line | undefined;
  for (const block of blocks) {
    const reading = readBlock(block, context);
    if (block.kind !== "stray") found++;
    boilerplateLines += reading.boilerplate.length;
    firstBoilerplate ??= reading.boilerplate[0];
    yield reading;
  }
  if (firstBoilerplate) {
    const { number, column, text: words } = firstBoilerplate;
    const place = { file, line: number, column, length: words.length };
    yield { diagnostics: [diagnose("page-furniture", place, { lines: boilerplateLines })] };
  }
  if (found === 0) yield { diagnostics: [diagnose("listing-empty", startOf(file))] };
  yield { diagnostics: corrector.unused() };
}
