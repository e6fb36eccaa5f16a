import { readLines } from "../content/files.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { annotations, report } from "./report.ts";

/** Prints what there is to say about a publisher's files on standard error; in GitHub Actions as annotations, too. */
export function printFindings(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length === 0) return;
  process.stderr.write(`${report(diagnostics, readLines)}\n`);
  if (process.env.GITHUB_ACTIONS === "true") process.stdout.write(annotations(diagnostics));
}
