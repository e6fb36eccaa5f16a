import type { Diagnostic, Place, Severity } from "./types.ts";

/** One row of the table: what was found, and the likely mend, both in words a publisher understands. */
interface Finding {
  readonly severity: Severity;
  readonly message: (...found: never[]) => string;
  readonly hint?: (...found: never[]) => string;
}

/**
 * Every code that Offprint can report, in one table. To change the words of a complaint, change its row.
 * `message` says what was found and what was expected, `hint` the likely mend; both take the same arguments.
 */
export const findings = {
  "listing-empty": {
    severity: "error",
    message: () => "This listing holds no entry.",
    hint: () =>
      "Paste at least one entry: a header line such as “LGMay 12, 2026”, then title and authors, then the abstract.",
  },
} satisfies Record<string, Finding>;

export type Code = keyof typeof findings;

/** The diagnostic of `code` at `place`; `found` are the arguments that the code's row in the table takes. */
export function diagnose<C extends Code>(
  code: C,
  place: Place,
  ...found: Parameters<(typeof findings)[C]["message"]>
): Diagnostic {
  const row: Finding = findings[code];
  const words = found as never[];
  const hint = row.hint?.(...words);
  const { file, line, column, length } = place;
  return {
    severity: row.severity,
    code,
    message: row.message(...words),
    ...(hint && { hint }),
    file,
    line,
    column,
    length,
  };
}
