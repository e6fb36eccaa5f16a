import { readLines } from "../../content/files.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { pluralize } from "../../shared/plural.ts";
import { print, printFindings } from "./print.ts";
import { tally } from "./report.ts";

/** Maximum number of new diagnostics shown per code. */
const MOST = 10;

/**
 * Reports the diagnostics of a preview after each change: new ones in full, the number of fixed ones, and a last line
 * with the URL of the preview and all counts.
 *
 * @param url the address of the preview
 */
export function createPreviewReport(
  url: string,
): (diagnostics: readonly Diagnostic[], papers: number) => void {
  let known: ReadonlySet<string> | undefined;
  return (diagnostics, papers) => {
    const before = known ?? new Set();
    const keys = keysOf(diagnostics);
    printFindings(
      diagnostics.filter((_, k) => !before.has(keys[k] ?? "")),
      readLines,
      { most: MOST },
    );
    const now = new Set(keys);
    const gone = [...before].filter((key) => !now.has(key)).length;
    if (gone > 0) print(`${pluralize(gone, "finding")} fixed.`);
    known = now;
    print(`${url}  ${tally(papers, diagnostics)}`);
  };
}

/** Identifies a diagnostic while lines move; equal ones are numbered. */
function keysOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  const counts = new Map<string, number>();
  return diagnostics.map(({ file, code, message }) => {
    const key = JSON.stringify([file, code, message]);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${key} ${count}`;
  });
}
