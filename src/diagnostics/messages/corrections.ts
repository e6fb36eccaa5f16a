import { error, warning } from "../row.ts";

/** Findings in a corrections file. */
export const CORRECTIONS = {
  "correction-shape": error(
    () => "A correction is the beginning of an entry's title, followed by the fields to correct.",
    () => 'Write, for example:\n"Beginning of the title":\n  authors: [Ada Vesely, Bo Lind]',
  ),
  "correction-unknown-field": error<{ name: string; meant: string | undefined }>(
    ({ name }) => `Unknown field “${name}”.`,
    ({ meant }) =>
      meant
        ? `Did you mean “${meant}”?`
        : "docs/listing.md lists the fields that can be corrected, docs/editing.md what an editor can add.",
  ),
  "correction-wrong-value": error<{ name: string; wanted: string }>(
    ({ name, wanted }) => `“${name}” must be ${wanted}.`,
  ),
  "correction-unused": warning<{ begins: string }>(
    ({ begins }) => `No entry of the listing begins with “${begins}”.`,
    () => "Copy the beginning of the paper's title as the list has it.",
  ),
  "correction-ambiguous": warning<{ begins: string; first: number; other: number }>(
    ({ begins, first, other }) =>
      `The entries on lines ${first} and ${other} both begin with “${begins}”; only the first was corrected.`,
    () => "Copy more of the title, until it matches one entry only.",
  ),
};
