import { diagnose } from "../../diagnostics/catalogue.ts";
import type { Diagnostic, SourceLocation } from "../../diagnostics/types.ts";
import type { LatexProblem } from "../../latex/typeset.ts";
import type { Paper } from "../../library/types.ts";

/**
 * Problems in the LaTeX of papers; each unknown macro is reported once.
 *
 * @param readLines returns the lines of a listing; called at most once per listing, and only to locate a problem
 */
export function latexDiagnostics(
  papers: readonly Paper[],
  problemsOf: (paper: Paper) => readonly LatexProblem[],
  readLines: (file: string) => readonly string[],
): readonly Diagnostic[] {
  const diagnostics = new Map<string, Diagnostic>();
  const sources = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const lines = sources.get(file) ?? readLines(file);
    sources.set(file, lines);
    return lines;
  };
  for (const paper of papers) {
    for (const problem of problemsOf(paper)) {
      const key =
        problem.kind === "unknown-macro" ? problem.what : `${paper.slug} ${problem.kind} ${problem.what}`;
      if (!diagnostics.has(key))
        diagnostics.set(key, toDiagnostic(problem, placeOf(paper, problem.what, linesOf)));
    }
  }
  return [...diagnostics.values()];
}

/** Codes of a settings file that was not read as a whole, so that its macros may be in the part that was not. */
const UNREAD = ["yaml-syntax", "yaml-no-keys"];

/** Leaves out unknown macros if the settings, which define macros, could not be read: they follow from that. */
export function withoutUnreadMacros(
  found: readonly Diagnostic[],
  ofContent: readonly Diagnostic[],
  settingsFile: string,
): readonly Diagnostic[] {
  const isUnread = ofContent.some(({ code, file }) => file === settingsFile && UNREAD.includes(code));
  return isUnread ? found.filter(({ code }) => code !== "macro-unknown") : found;
}

function toDiagnostic({ kind, what }: LatexProblem, place: SourceLocation): Diagnostic {
  if (kind === "unknown-macro") return diagnose("macro-unknown", place, { macro: what });
  return diagnose("latex-unreadable", place, { piece: what, kind });
}

/** Locates a piece of LaTeX in the lines after the paper's header, up to the maximum length of an entry. */
function placeOf(
  { file, line }: Paper,
  what: string,
  linesOf: (file: string) => readonly string[],
): SourceLocation {
  const below = linesOf(file).slice(line, line + 50);
  const k = below.findIndex((text) => text.includes(what));
  if (k < 0) return { file, line, column: 1, length: 0 };
  return { file, line: line + 1 + k, column: (below[k]?.indexOf(what) ?? 0) + 1, length: what.length };
}
