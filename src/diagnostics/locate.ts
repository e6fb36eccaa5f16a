import { cutLines } from "./lines.ts";
import type { SourceLocation } from "./types.ts";

/** The location of the start of a file, for diagnostics of the whole file. */
export function startOf(file: string): SourceLocation {
  return { file, line: 1, column: 1, length: 0 };
}

/** Returns the location of `length` characters from an offset in the text. */
export type Locate = (offset: number, length: number) => SourceLocation;

/** Returns a function that converts offsets in a text to line and column. */
export function createLocate(text: string, file: string): Locate {
  const { starts } = cutLines(text);
  return (offset, length) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { file, line: low + 1, column: Math.max(1, offset - (starts[low] ?? 0) + 1), length };
  };
}
