import { LINE_MARKS, type LineMark } from "./line-mark-kinds.ts";

/** Number of lines with words that are examined for marks, and number of characters searched for counter-evidence. */
const SAMPLE = 400;
const SEARCHED = 100_000;
/** Longer lines are text. */
const LONGEST = 5000;

/** A text without marks at the ends of its lines. */
export interface WithoutMarks {
  readonly text: string;
  /** Number of characters that were removed at the beginning of a line, counted from 1. */
  removedFrom(line: number): number;
}

/**
 * Removes what programs and people put around the lines of a list: `<br>` and backslashes at their ends, emphasis and
 * headings around titles, bars of a table of one column; unusual bullets become usual ones. A text with links, lists or
 * tables in Markdown keeps its emphasis.
 */
export function withoutLineMarks(text: string): WithoutMarks {
  let lines: readonly string[] | undefined;
  const removed = new Map<number, number>();
  const beginning = text.slice(0, SEARCHED);
  for (const mark of LINE_MARKS) {
    if (mark.unless?.test(beginning) || !isUsed(mark, lines ?? beginning.split("\n"))) continue;
    lines = (lines ?? text.split("\n")).map((line, at) => {
      const found = matchOf(mark, line);
      if (found === undefined) return line;
      removed.set(
        at + 1,
        (removed.get(at + 1) ?? 0) + Math.max(0, line.indexOf(found.words) - found.put.length),
      );
      return found.put + found.words;
    });
  }
  if (lines === undefined) return { text, removedFrom: () => 0 };
  return { text: lines.join("\n"), removedFrom: (line) => removed.get(line) ?? 0 };
}

function matchOf({ pattern, put = "" }: LineMark, line: string) {
  const groups = line.length > LONGEST ? undefined : pattern.exec(line.trim())?.groups;
  const words = groups?.words?.trim();
  return words === undefined ? undefined : { words, put: put === "day" ? `${groups?.day}: ` : put };
}

function isUsed(mark: LineMark, lines: readonly string[]): boolean {
  let filled = 0;
  let marked = 0;
  for (const line of lines) {
    if (filled === SAMPLE) break;
    if (line.trim() === "") continue;
    filled++;
    if (matchOf(mark, line) !== undefined) marked++;
  }
  return marked >= mark.least && marked >= (mark.share ?? 0) * filled;
}
