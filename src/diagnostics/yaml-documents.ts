import { parseAllDocuments } from "yaml";
import { diagnose } from "./catalogue.ts";
import type { Diagnostic } from "./types.ts";
import type { Place } from "./yaml-errors.ts";

/** The first mark of an unresolved merge conflict, which Git leaves in a file. */
export function conflictErrors(text: string, place: Place): readonly Diagnostic[] {
  const mark = /^<{7} .*/m.exec(text);
  if (mark === null || !/^={7}\r?$/m.test(text) || !/^>{7} /m.test(text)) return [];
  const reason = "these lines are an unresolved merge conflict";
  return [
    diagnose("yaml-syntax", place(mark.index, mark.index + mark[0].trimEnd().length), {
      reason,
      kind: "CONFLICT",
    }),
  ];
}

/**
 * The line `---` or `...` after which keys would not be read, because they belong to a second YAML document. Marks with
 * nothing after them, as around the front matter of a page, are allowed.
 */
export function secondDocumentErrors(text: string, place: Place): readonly Diagnostic[] {
  // The line of the mark is cheap to find; most files have none and are not parsed twice.
  if (!/^(?:---|\.\.\.)(?:\s|$)/m.test(text)) return [];
  const documents = parseAllDocuments(text, { prettyErrors: false, logLevel: "silent" });
  if (!Array.isArray(documents)) return [];
  const second = documents.slice(1).find(({ contents }) => contents?.range && !isNothing(contents));
  if (second === undefined) return [];
  const before = text.slice(0, second.contents?.range[0]);
  const mark = [...before.matchAll(/^(?:---|\.\.\.)/gm)].at(-1);
  const start = mark?.index ?? 0;
  const reason = "what follows this line is a second document, which is not read";
  return [diagnose("yaml-syntax", place(start, start + 3), { reason, kind: "MULTIPLE_DOCS" })];
}

/** Whether a document has no contents: the parser then has an empty scalar. */
function isNothing(contents: unknown): boolean {
  return (contents as { value?: unknown }).value === null;
}
