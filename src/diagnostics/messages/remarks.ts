import { error, warning } from "../row.ts";

/** Findings in notes.yaml and topics.yaml. */
export const REMARKS = {
  "note-shape": error(
    () => "A note is a paper's title, arXiv number or slug, followed by your remarks.",
    () => 'Write, for example:\n"Sparse Median Graphs":\n  pick: true\n  note: Read section 3 first.',
  ),
  "note-unknown-key": error<{ name: string; meant: string | undefined; keys: string }>(
    ({ name }) => `Unknown key “${name}”.`,
    ({ meant, keys }) => (meant ? `Did you mean “${meant}”?` : `Known keys: ${keys}.`),
  ),
  "topic-shape": error(
    () => "A topic is a name and a query.",
    () =>
      "Write, for example:\nDiffusion models: diffusion -survey\nor, with more about it:\nMedian graphs:\n  query: '\"median graph\" score:80'\n  home: true",
  ),
  "topic-twice": error<{ name: string; other: string }>(
    ({ name, other }) => `“${name}” would have the same URL as “${other}”; it was left out.`,
    () => "Rename it, or give it a different “slug: …”.",
  ),
  "topic-field-unknown": warning<{ field: string; meant: string | undefined; fields: string }>(
    ({ field }) => `“${field}:” is not a query field, so it is searched for as words.`,
    ({ meant, fields }) => (meant ? `Did you mean “${meant}:”?` : `Fields: ${fields}.`),
  ),
  "topic-empty": warning<{ name: string }>(
    ({ name }) => `No paper matches the topic “${name}”.`,
    () =>
      "Check the query: all words must match; words in quotes must match exactly; write “OR” between words of which one is enough.",
  ),
  "note-unmatched": warning<{ paper: string; near: string | undefined }>(
    ({ paper }) => `No paper has the title, arXiv number, DOI or slug “${paper}”.`,
    ({ near }) =>
      near ? `Did you mean “${near}”?` : "Copy the title from the site, or the last part of the paper's URL.",
  ),
  "note-ambiguous": warning<{ paper: string; slugs: string }>(
    ({ paper }) => `“${paper}” could be more than one paper; the note was left out.`,
    ({ slugs }) => `Write more of the title, or the last part of the paper's URL: ${slugs}.`,
  ),
};
