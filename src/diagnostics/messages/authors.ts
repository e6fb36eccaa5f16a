import { error, warning } from "../row.ts";

/** Findings in authors.yaml. */
export const AUTHORS = {
  "person-shape": error(
    () => "Expected an author's preferred name, followed by that author's fields.",
    () => "Write, for example:\nAda B. Example:\n  aliases: [Ada Example]",
  ),
  "person-unknown-field": error<{ name: string; fields: string; meant?: string | undefined }>(
    ({ name, fields }) => `Unknown field “${name}”; expected one of ${fields}.`,
    ({ meant }) =>
      meant === undefined ? "Delete the line, or use one of these names." : `Did you mean “${meant}”?`,
  ),
  "person-wrong-value": error<{ name: string; wanted: string }>(
    ({ name, wanted }) => `“${name}” must be ${wanted}.`,
  ),
  "person-unknown": warning<{ name: string; near?: string | undefined }>(
    ({ name }) => `No paper lists “${name}”.`,
    ({ near }) =>
      near === undefined
        ? "Use the name as it appears in the listing, or delete it."
        : `Did you mean “${near}”?`,
  ),
  "person-twice": error<{ name: string; other: string }>(
    ({ name, other }) =>
      name === other
        ? `“${name}” already has an entry; this line was ignored.`
        : `“${name}” is already a name of “${other}”; this line was ignored.`,
    () => "Delete one of the two lines, or merge the two authors into one entry.",
  ),
  "namesake-slug": error<{ slug: string; suggestion: string }>(
    ({ slug }) => `“${slug}” cannot be part of a URL; use lower-case letters, digits and hyphens.`,
    ({ suggestion }) => (suggestion === "" ? "" : `Write “${suggestion}”.`),
  ),
  "namesake-empty": error<{ slug: string }>(
    ({ slug }) => `“${slug}” does not state which papers belong to it.`,
    () => "Add “coauthors: […]” or “papers: […]” below it.",
  ),
  "namesake-taken": error<{ slug: string }>(
    ({ slug }) => `/authors/${slug}/ is another author's page; this one was left out.`,
    () => "Choose another name for the URL.",
  ),
  "namesake-unused": warning<{ what: string; name: string }>(
    ({ what, name }) => `No paper by “${name}” matches “${what}”.`,
    () => "Use a co-author's name as the papers have it, or the whole title of a paper.",
  ),
  "namesake-both": warning<{ title: string; first: string; other: string }>(
    ({ title, first, other }) =>
      `“${title}” matches both “${first}” and “${other}”; it was assigned to the first.`,
    () => "List the paper under the author who wrote it.",
  ),
};
