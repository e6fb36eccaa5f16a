import { isDangling, isFull, LEAST_EVIDENCE, WIDEST_WRAPPED } from "../wrapped-lines.ts";

/** Number of lines that decide whether a text is wrapped. */
const SAMPLE = 2000;
/** The beginning of a block, which never continues the line above. */
const BEGINS_BLOCK = /^(?:[-*+•◦▪]\s|\(?\d{1,4}[.)]\s|\[\d{1,4}\]\s|#{1,6}\s|[>|]|```|~~~|<)/u;
/** A line break that the author wrote, in Markdown or HTML. */
const ENDS = /(?:\\| {2}|<br ?\/?>)$/i;
const LOWER = /^(?!arXiv|bioRxiv|medRxiv|by |pdf\b|doi\b|https?:)\p{Ll}/u;

/** Whether the line at an index continues the text of the line above. */
type Continues = (index: number) => boolean;

/**
 * Finds the lines that a formatter wrapped at a fixed width (`proseWrap: always`): the next word did not fit there. Most
 * lists are not wrapped, and each of their lines is a field.
 */
export function findWrapped(lineAt: (index: number) => string, count: number): Continues {
  const sample = Array.from({ length: Math.min(count, SAMPLE) }, (_, index) => lineAt(index));
  let width = 0;
  for (const line of sample) if (!isUneven(line)) width = Math.max(width, line.length);
  if (width > WIDEST_WRAPPED) return () => false;
  const mayGoOn = (line: string, next: string): boolean =>
    line.trim() !== "" && next.trim() !== "" && !ENDS.test(line) && !BEGINS_BLOCK.test(next.trimStart());
  let open = 0;
  for (const [index, next] of sample.entries()) {
    const line = sample[index - 1] ?? "";
    if (!mayGoOn(line, next) || !isOpen(line, next.trimStart())) continue;
    if (!isFull(line.length, next.trimStart(), width)) return () => false;
    open++;
  }
  if (open < LEAST_EVIDENCE) return () => false;
  return (index) => {
    const [line, next] = [index === 0 ? "" : lineAt(index - 1), lineAt(index)];
    return mayGoOn(line, next) && isFull(line.length, next.trimStart(), width);
  };
}

/** Lines that may be longer than the width: the row of a table, or a word that cannot be wrapped. */
function isUneven(line: string): boolean {
  return line.includes("://") || line.trimStart().startsWith("|");
}

/** Whether the words show that the next line continues a line: in lower case, within a phrase or the text of a link. */
function isOpen(line: string, next: string): boolean {
  return LOWER.test(next) || isDangling(line) || line.lastIndexOf("[") > line.lastIndexOf("]");
}
