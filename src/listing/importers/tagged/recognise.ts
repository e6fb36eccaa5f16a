import type { TextSample } from "../shape.ts";

/** The share of each pattern's matches among the lines, and their number. */
export function countLines({ lines }: TextSample, pattern: RegExp): number {
  return lines.reduce((sum, line) => sum + (pattern.test(line) ? 1 : 0), 0);
}

/** The score if every pattern matches a line, otherwise 0. */
export function whereAll(sample: TextSample, patterns: readonly RegExp[], score: number): number {
  return patterns.every((pattern) => sample.lines.some((line) => pattern.test(line))) ? score : 0;
}
