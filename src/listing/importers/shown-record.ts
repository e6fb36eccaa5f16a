import { showHidden } from "../invisible-characters.ts";
import type { SourceRecord } from "./record.ts";

/** Fields with text of the source, other than title, authors and abstract. */
const TEXTS = ["category", "venue", "url", "arxivId", "doi", "pdfUrl", "codeUrl"] as const;

const WORDS: ReadonlySet<string> = new Set(["category", "venue"]);

/** Names of fields in messages. */
const CALLED: Readonly<Record<string, string>> = {
  arxivId: "arXiv number",
  doi: "DOI",
  url: "link",
  pdfUrl: "link",
  codeUrl: "link",
};

/** Removes hidden characters from the shorter fields of a record. `removed` has the names of fields that had some. */
export function showShorterFields(record: SourceRecord): {
  readonly record: SourceRecord;
  readonly removed: readonly string[];
} {
  const shown: Record<string, unknown> = {};
  const removed = new Set<string>();
  const show = (field: string, text: string): string => {
    const found = showHidden(text);
    if (found.removed) removed.add(CALLED[field] ?? field);
    return WORDS.has(field) ? found.text.replace(/\s+/gu, " ").trim() : found.text;
  };
  for (const field of TEXTS) {
    const text = record[field];
    if (text !== undefined) shown[field] = show(field, text);
  }
  if (record.categories !== undefined)
    shown.categories = record.categories.map((each) => show("category", each)).filter((each) => each !== "");
  return { record: { ...record, ...shown }, removed: [...removed] };
}
