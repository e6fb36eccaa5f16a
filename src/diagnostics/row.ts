import type { Severity } from "./types.ts";

/** One row of the catalogue. `F` are the facts: the values that message and fix mention. */
export interface Row<F> {
  readonly severity: Severity;
  /** What was found and what was expected, as a sentence. */
  readonly message: (found: F) => string;
  /** What to do about it, as a sentence; lines to write follow on lines of their own. */
  readonly fix?: ((found: F) => string) | undefined;
}

/** A row for something that was skipped. */
export function error<F = void>(message: Row<F>["message"], fix?: Row<F>["fix"]): Row<F> {
  return { severity: "error", message, fix };
}

/** A row for something that a person should check. */
export function warning<F = void>(message: Row<F>["message"], fix?: Row<F>["fix"]): Row<F> {
  return { severity: "warning", message, fix };
}
