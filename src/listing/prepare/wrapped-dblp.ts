import { isFull } from "../importers/wrapped-lines.ts";

/** What a page of DBLP prints above each paper. */
const MARK = /^(?:\[[a-z]{1,2}\d+\]|share record)$/i;
/** The most lines that names take. */
const MOST_LINES = 60;

/**
 * The lines of a copied page of DBLP that begin names, a title or anything else; the others go on with the line before
 * them, where the first word had no room: names end in a colon. Undefined for other pages.
 */
export function dblpBeginnings(lines: readonly string[], width: number): ReadonlySet<number> | undefined {
  if (lines.filter((line) => MARK.test(line.trim())).length < 2) return undefined;
  const starts = new Set<number>();
  let colon = -1;
  let joins = 0;
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]?.trimEnd() ?? "";
    const isFirst = isMark(before) || isMark(line);
    if (isFirst) colon = endOfNames(lines, at);
    const mayGoOn = !isFirst && colon >= 0 && !before.endsWith(":");
    const goesOn = mayGoOn && isFull(before.length, line.trim(), width);
    if (goesOn) joins++;
    else starts.add(at);
  }
  return joins > 0 ? starts : undefined;
}

function isMark(line: string): boolean {
  return line.trim() === "" || MARK.test(line.trim());
}

/** The line of a paper that ends its names, from that line on; -1 where there is none. */
function endOfNames(lines: readonly string[], from: number): number {
  for (let at = from; at < Math.min(lines.length, from + MOST_LINES); at++) {
    const line = lines[at]?.trimEnd() ?? "";
    if (isMark(line)) return -1;
    if (line.endsWith(":")) return at;
  }
  return -1;
}
