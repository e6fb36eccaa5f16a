import { readerOf } from "../listing/importers/read.ts";
import { readerOfLines } from "../listing/importers/read-lines.ts";
import type { ShapeCard } from "../listing/importers/shape.ts";
import type { ReadOptions, Step } from "../listing/parse/read.ts";
import { decode, decodeLines } from "./encoding.ts";

/** A listing whose shape is known. */
export interface OpenListing {
  /** The shape that was recognised; undefined if the text is rejected. */
  readonly shape: ShapeCard | undefined;
  /** Reads one entry at a time, in order. Total: never throws. */
  read(options: ReadOptions): Iterable<Step>;
  /** The text, for callers that only need these lines, counted from 1; other lines may be empty. */
  textOf(wanted: ReadonlySet<number>): string;
}

/** Number of bytes from which a list is read line by line: for a short one, preparing the beginning twice takes longer. */
const LARGE = 4_000_000;

/**
 * Recognises the shape of a listing, and decodes it: a large pasted list line by line as it is read, for which
 * docs/decisions/reading-by-line.md gives the reasons.
 */
export async function openListing(bytes: Buffer, file: string, large = LARGE): Promise<OpenListing> {
  const byLine = bytes.length < large ? undefined : readerOfLines(bytes, file);
  if (byLine !== undefined) return { ...byLine, textOf: (wanted) => decodeLines(bytes, wanted) };
  return openText(bytes, file);
}

async function openText(bytes: Buffer, file: string): Promise<OpenListing> {
  const { text, encoding } = decode(bytes);
  const { shape, readSteps } = await readerOf(text, file);
  return { shape, read: (options) => readSteps(text, { ...options, encoding }), textOf: () => text };
}
