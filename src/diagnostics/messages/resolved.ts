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
  "resolved-no-paper": warning<{ paper: string }>(
    ({ paper }) => `No paper of the listings is “${paper}”; this line is not used.`,
    () => "Delete the line, or restore the listing that has the paper.",
  ),
  "resolved-suggested": warning<{ title: string; other: string }>(
    ({ title, other }) => `“${title}” may be “${other}”; this is not used until you accept it.`,
    () => "If it is the same paper, write “accepted” in place of “suggested”; if not, write “none”.",
  ),
  "resolved-other-paper": warning<{ title: string; stated: string; other: string }>(
    ({ title, stated, other }) =>
      `“${title}” is arXiv:${stated} in its listing and arXiv:${other} here; this line is not used.`,
    () => "Delete the line, or correct the number in the listing.",
  ),
  "resolved-differs": warning<{ title: string; field: string; stated: string; other: string; where: string }>(
    ({ title, field, stated, other, where }) =>
      `“${title}” has ${field} “${stated}” in ${where} and “${other}” here; the listing is used.`,
    () => "If it is another paper, write “none” as its match; otherwise correct the listing.",
  ),
  "resolved-joined": warning<{ first: string; second: string }>(
    ({ first, second }) => `“${first}” and “${second}” turned out to be one paper and have one page.`,
    () => "If they are two papers, write “none” as the match of this line.",
  ),
};
