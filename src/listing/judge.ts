import type { Line } from "./blocks.ts";
import { type Byline, mark, type Parts } from "./byline.ts";
import type { Correction } from "./correction.ts";
import { diagnose } from "./diagnostics.ts";
import type { Diagnostic } from "./types.ts";

/** What there is to say about a title and its authors; nothing where the publisher has answered already. */
export function judgeByline(
  byline: Byline,
  first: Line,
  file: string,
  correction: Correction | undefined,
): Diagnostic[] {
  const { title, authors, etAl, doubt, answered } = byline;
  if (answered || correction?.fields.title !== undefined || correction?.fields.authors) return [];
  const { number: line, column } = first;
  if (authors.length === 0) {
    return [diagnose("authors-missing", { file, line, column, length: first.text.length }, shorten(title))];
  }
  if (!doubt) return [];
  const place = { file, line, column: column + (byline.seam ?? 0), length: authors[0]?.length ?? 1 };
  const pasted = `${title} ${mark} ${authors.join(", ")}${etAl ? " et al." : ""}`;
  return [diagnose("authors-doubtful", place, show(byline), show(doubt), shorten(pasted, 2000))];
}

function show({ title, authors }: Parts): string {
  return authors.length === 0
    ? "all of it title"
    : `“${shorten(title)}” by ${shorten(authors.slice(0, 5).join(", "))}`;
}

function shorten(text: string, most = 300): string {
  return text.length <= most ? text : `${text.slice(0, most / 2)}…${text.slice(-most / 2)}`;
}
