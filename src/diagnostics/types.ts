export type Severity = "error" | "warning";

/** A place in a text file. Line and column count from 1, columns and lengths in UTF-16 units. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** A finding with its location in a file. An error means that something was skipped. */
export interface Diagnostic extends SourceLocation {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly fix?: string;
}
