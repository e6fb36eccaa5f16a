import { isDangling, isFull, LEAST_EVIDENCE, WIDEST_WRAPPED } from "../wrapped-lines.ts";

/** So many lines of a text decide whether it is wrapped. */
const SAMPLE = 2000;
/** What begins a block, so that no line above goes on with it. */
const BEGINS_BLOCK = /^(?:[-*+•◦▪]\s|\(?\d{1,4}[.)]\s|\[\d{1,4}\]\s|#{1,6}\s|[>|]|```|~~~|<)/u;
/** A line that ends where its author wanted: a break in Markdown or HTML. */
const ENDS = /(?:\\| {2}|<br ?\/?>)$/i;
const LOWER = /^(?!arXiv|bioRxiv|medRxiv|by |pdf\b|doi\b|https?:)\p{Ll}/u;

/** Whether a line, by its index, goes on with the text of the one above it. */
export type GoesOn = (index: number) => boolean;

/**
 * Finds the lines that a formatter wrapped at a fixed width (`proseWrap: always`): there the next word had no room. Most
 * lists are not wrapped, and each of their lines is a field.
 */
export function findWrapped(lineAt: (index: number) => string, count: number): GoesOn {
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

/** Lines that may be longer than others: a table's row, and a word that cannot be wrapped. */
function isUneven(line: string): boolean {
  return line.includes("://") || line.trimStart().startsWith("|");
}

/** Whether the words show that a line goes on: in lower case, within a phrase, or within the text of a link. */
function isOpen(line: string, next: string): boolean {
  return LOWER.test(next) || isDangling(line) || line.lastIndexOf("[") > line.lastIndexOf("]");
}
