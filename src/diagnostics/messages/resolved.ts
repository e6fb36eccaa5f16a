import { error, warning } from "../row.ts";

const AGAIN = "Correct it, or delete the line: the paper is then looked up again.";

/** Findings in `resolved.jsonl`, and about what it says of papers. */
export const RESOLVED = {
  "resolved-not-json": error<{ reason: string }>(
    ({ reason }) => `Invalid JSON: ${reason}. This line is not used.`,
    () => AGAIN,
  ),
  "resolved-without-paper": error<{ name: string; wanted: string }>(
    ({ name, wanted }) => `“${name}” must be ${wanted}; this line is not used.`,
    () => AGAIN,
  ),
  "resolved-wrong-value": warning<{ name: string; wanted: string }>(
    ({ name, wanted }) => `“${name}” must be ${wanted}; its value is not used.`,
    () => "Correct the value, or delete it.",
  ),
  "resolved-unknown-field": warning<{ name: string; meant: string | undefined }>(
    ({ name }) => `Unknown field “${name}”; ignored.`,
    ({ meant }) => (meant ? `Did you mean “${meant}”?` : "docs/resolving.md lists the fields."),
  ),
  "resolved-twice": warning<{ paper: string; first: number }>(
    ({ paper, first }) => `“${paper}” has a line already, line ${first}; this one is not used.`,
    () => "Delete one of the two lines.",
  ),
};
