import type { Diagnostic } from "../diagnostics/types.ts";

/** Findings that say the same of several places: the first place, and the others. */
export interface Group {
  readonly first: Diagnostic;
  readonly others: readonly Diagnostic[];
}

/** Diagnostics in order: errors first, then by code in the order of the codes' first places, then by place. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return groupDiagnostics(diagnostics).flatMap((ofCode) =>
    ofCode.flatMap(({ first, others }) => [first, ...others]),
  );
}

/** Diagnostics in that order by code, and of a code by message: what several places have in common is one finding. */
export function groupDiagnostics(diagnostics: readonly Diagnostic[]): readonly (readonly Group[])[] {
  const byCode = new Map<string, Map<string, Diagnostic[]>>();
  for (const diagnostic of inPlaceOrder(diagnostics)) {
    const key = `${diagnostic.severity} ${diagnostic.code}`;
    const byMessage = byCode.get(key) ?? new Map<string, Diagnostic[]>();
    byCode.set(key, byMessage);
    const same = byMessage.get(diagnostic.message);
    if (same === undefined) byMessage.set(diagnostic.message, [diagnostic]);
    else same.push(diagnostic);
  }
  return [...byCode.values()].map((byMessage) => [...byMessage.values()].flatMap(asGroup));
}

function asGroup([first, ...others]: readonly Diagnostic[]): readonly Group[] {
  return first === undefined ? [] : [{ first, others }];
}

function inPlaceOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  // “error” is before “warning” in the alphabet, too.
  return [...diagnostics].sort(
    (a, b) =>
      order(a.severity, b.severity) ||
      order(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      order(a.code, b.code),
  );
}
