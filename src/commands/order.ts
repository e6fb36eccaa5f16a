import type { Diagnostic } from "../diagnostics/types.ts";

/** Equal diagnostics at several locations: the first one, and the others. */
export interface Group {
  readonly first: Diagnostic;
  readonly others: readonly Diagnostic[];
}

/** Sorts diagnostics: errors first, then by code in the order of the codes' first locations, then by location. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return groupDiagnostics(diagnostics).flatMap((ofCode) =>
    ofCode.flatMap(({ first, others }) => [first, ...others]),
  );
}

/** Groups sorted diagnostics by code, message and fix: a fix may name what only one of them is about. */
export function groupDiagnostics(diagnostics: readonly Diagnostic[]): readonly (readonly Group[])[] {
  const byCode = new Map<string, Map<string, Diagnostic[]>>();
  for (const diagnostic of inPlaceOrder(diagnostics)) {
    const key = `${diagnostic.severity} ${diagnostic.code}`;
    const byMessage = byCode.get(key) ?? new Map<string, Diagnostic[]>();
    byCode.set(key, byMessage);
    const words = `${diagnostic.message}\n${diagnostic.fix ?? ""}`;
    const same = byMessage.get(words);
    if (same === undefined) byMessage.set(words, [diagnostic]);
    else same.push(diagnostic);
  }
  return [...byCode.values()].map((byMessage) => [...byMessage.values()].flatMap(asGroup));
}

function asGroup([first, ...others]: readonly Diagnostic[]): readonly Group[] {
  return first === undefined ? [] : [{ first, others }];
}

function inPlaceOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  // “error” sorts before “warning”.
  return [...diagnostics].sort(
    (a, b) =>
      order(a.severity, b.severity) ||
      order(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      order(a.code, b.code),
  );
}
