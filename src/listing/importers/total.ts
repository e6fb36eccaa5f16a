import { diagnose } from "../../diagnostics/catalogue.ts";
import { startOf } from "../../diagnostics/locate.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { Step } from "../parse/read.ts";

/** The steps of a reader. If it throws, because of a bug or a stack overflow, only the rest of the text is lost. */
export function* total(read: () => Iterable<Step>, file: string): Generator<Step> {
  try {
    yield* read();
  } catch (error) {
    yield { diagnostics: [failure(error, file)] };
  }
}

/** The report of an error that a reader threw. */
export function failure(error: unknown, file: string): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  return diagnose("listing-failed", startOf(file), { reason });
}
