import type { Diagnostic } from "../../diagnostics/types.ts";
import type { ReadOptions, Step } from "../parse/read.ts";
import type { SourceRecord } from "./record.ts";
import type { SkippedLines } from "./skipped.ts";

/** The part of a text that recognisers examine, so that a large file costs no more than a small one. */
export interface TextSample {
  /** The whole text; recognisers examine only its beginning. */
  readonly text: string;
  /** The first 2,000 lines, without white space at either end. */
  readonly lines: readonly string[];
  /** Path or name of the file: a hint, never the reason to choose a shape. */
  readonly file: string;
}

/** A reader's result for a part of a text: a paper, a finding, or lines that are not part of a paper. */
export type ReadItem = SourceRecord | Diagnostic | SkippedLines;

/** Reads the records of a text; anything else is a diagnostic or counted as skipped. */
export type ReadRecords = (text: string, file: string) => Iterable<ReadItem>;

/** Reads a text one entry at a time, in order. Total: never throws. */
export type ReadSteps = (text: string, options: ReadOptions) => Iterable<Step>;

/** The description of a shape, available before its reader is loaded. */
export interface ShapeCard {
  /** Permanent, in kebab-case: `arxiv-listing`. */
  readonly id: string;
  /** Its name in messages and documentation: "arXiv listing page". */
  readonly name: string;
  /** Its origin, for the documentation: "arxiv.org/list/cs.LG/new, copied from the browser". */
  readonly source: string;
  /** The fields that are read, for the documentation: "title, authors, categories, arXiv number, abstract". */
  readonly reads: string;
  /** A short real-looking example with invented people: the documentation shows it, and a test reads it. */
  readonly specimen: string;
  /** The extension of a new file that `npm run add` saves it in, with the dot; `.txt` by default. */
  readonly extension?: string;
  /**
   * How likely a text has this shape: 0 not at all, from 0.5 plausible, from 0.9 certain (a signature of the format).
   * Linear in the sample; never throws.
   */
  recognise(sample: TextSample): number;
  /** The highest score that `recognise` returns, 1 by default: shapes that cannot win are not tried. */
  readonly most?: number;
}

/** A shape of lists of papers, with its recogniser and its reader. */
export interface Shape extends ShapeCard {
  /** Loads the reader lazily, because its libraries are only needed for such files. */
  reader(): Promise<ReadRecords>;
}

/** The pasted list with glued titles, whose reader creates entries instead of records. */
export interface GluedShape extends ShapeCard {
  readonly steps: ReadSteps;
}
