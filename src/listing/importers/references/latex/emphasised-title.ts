import { readLikelyNames } from "../names/person.ts";
import { trimMarks } from "../trim-marks.ts";
import { plainLatex } from "./plain-latex.ts";

/** The first emphasis of an item, and the text before it. */
const EMPHASIS =
  /^(?<before>[^“”"`]{3,2000}?)(?:\\(?:textit|emph|textsl)\s*\{|\{\\(?:it|em|sl)\b\s*)(?<title>[^{}]{8,400})\}/u;

/**
 * An item of a LaTeX list whose title is in italics, with the title in quotation marks, so that a comma in it does not
 * end it. Italics right after the names are the title; later ones are the journal.
 */
export function withQuotedTitle(item: string): string {
  const found = EMPHASIS.exec(item);
  if (found?.groups === undefined || /\\newblock\b|``/.test(item)) return item;
  const { before = "", title = "" } = found.groups;
  const names = trimMarks(plainLatex(before), "", ",.:;");
  if (readLikelyNames(names) === undefined) return item;
  return `${before}“${title.replace(/[,.]$/, "")}”${item.slice(found[0].length)}`;
}
