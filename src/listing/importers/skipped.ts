import { diagnose } from "../../diagnostics/catalogue.ts";
import type { Diagnostic, SourceLocation } from "../../diagnostics/types.ts";

/**
 * Lines of a text that are not part of a paper: the page's navigation (buttons, counts, headings), or other text. A
 * reader yields them in order; they are reported once per file, however many there are.
 */
export interface SkippedLines {
  readonly skipped: "navigation" | "text";
  /** The location of the first of them. */
  readonly location: SourceLocation;
  readonly lines: number;
}

/** Counts skipped lines by their kind. */
export interface SkippedCount {
  add(skipped: SkippedLines): void;
  /** A diagnostic for each kind, at its first line. */
  report(): readonly Diagnostic[];
}

const CODES = { text: "lines-skipped", navigation: "page-furniture" } as const;

/** Creates the count of a file's skipped lines. */
export function countSkipped(): SkippedCount {
  const first = new Map<SkippedLines["skipped"], SourceLocation>();
  const lines = { text: 0, navigation: 0 };
  return {
    add({ skipped, location, lines: more }) {
      lines[skipped] += more;
      if (location.line < (first.get(skipped)?.line ?? Number.POSITIVE_INFINITY))
        first.set(skipped, location);
    },
    report: () => [...first].map(([kind, place]) => diagnose(CODES[kind], place, { lines: lines[kind] })),
  };
}
