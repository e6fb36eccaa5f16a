import { isFull, WIDEST_WRAPPED } from "../importers/wrapped-lines.ts";
import { dblpBeginnings } from "./wrapped-dblp.ts";

/** Minimum width of a wrapped mail; narrower texts are columns. */
const NARROWEST = 50;
/** Minimum number of line breaks that are all where a program would have put them. */
const LEAST_BREAKS = 4;
const LEAST_ITEMS = 2;
/** The beginning of an item: a bullet, a number, or the bar of a table's row. */
const MARKER = /^\s*(?:[-*+•–|]|\d{1,4}[.)]|\[[A-Za-z+]{0,6}\d{1,4}[a-z]?\]|\(\d{1,4}\))(?:\s|$)/;
/** Lines of formats in which line breaks have a meaning. */
const STRUCTURED =
  /^\s*(?:[@%\\<{}#>]|[A-Z][A-Z\d] {1,2}- |(?:Title|Authors?|Date|Abstract|Year|Venue|Journal|Categor(?:y|ies)|Subjects?|Comments?|DOI|URL|Link|arXiv):)/i;

/** A text whose wrapped lines are joined. */
export interface JoinedLines {
  readonly text: string;
  /** The number of a line in the text that was wrapped, both from 1. */
  lineOf(line: number): number;
}

/**
 * Joins lines that a mail program wrapped, if nothing else breaks lines in the whole text: in each item or paragraph,
 * or at least before each line that is indented, a line ends where the first word of the next one did not fit.
 */
export function joinWrappedItems(text: string): JoinedLines {
  const width = widthOf(text);
  const lines = width === undefined ? [] : text.split("\n");
  const starts =
    width === undefined
      ? undefined
      : (beginnings(lines, width) ?? hanging(lines, width) ?? dblpBeginnings(lines, width));
  if (starts === undefined) return { text, lineOf: (line) => line };
  const joined: string[] = [];
  const numbers: number[] = [];
  for (const [at, line] of lines.entries()) {
    const before = joined.at(-1);
    if (starts.has(at) || before === undefined) {
      joined.push(line.trimEnd());
      numbers.push(at + 1);
    } else joined[joined.length - 1] = join(before, line.trim());
  }
  return { text: joined.join("\n"), lineOf: (line) => numbers[line - 1] ?? line };
}

/** The length of the longest line, if a program may have wrapped the text there. */
function widthOf(text: string): number | undefined {
  let width = 0;
  for (let start = 0; start <= text.length && width <= WIDEST_WRAPPED; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    width = Math.max(width, end - start);
    start = end + 1;
  }
  return width >= NARROWEST && width <= WIDEST_WRAPPED ? width : undefined;
}

/** The lines that begin an item or a paragraph, blank ones included; undefined if other lines are broken on purpose. */
function beginnings(lines: readonly string[], width: number): ReadonlySet<number> | undefined {
  if (lines.some((line) => STRUCTURED.test(line))) return undefined;
  const kinds = lines.map((line, at) => kindOf(line, lines[at - 1] ?? "", width));
  const count = (kind: LineKind) => kinds.filter((each) => each === kind).length;
  const others = count("other");
  const breaks = count("rest");
  // A greeting may be around items that numbers or bullets mark.
  if (others > 0 && (count("marked") < 3 || 3 * others > breaks)) return undefined;
  const items = kinds.filter((kind, at) => kind === "rest" && kinds[at - 1] !== "rest").length;
  if (breaks < LEAST_BREAKS || items < LEAST_ITEMS) return undefined;
  return new Set(kinds.flatMap((kind, at) => (kind === "rest" ? [] : [at])));
}

/** An item with a mark, the first line of a paragraph, the rest of either, or another line below one that had room. */
type LineKind = "marked" | "first" | "rest" | "other";

function kindOf(line: string, before: string, width: number): LineKind {
  // A row of a table begins where the one before it is closed.
  const isOpenRow = line.startsWith("|") && before.trim() !== "" && !before.trimEnd().endsWith("|");
  if (MARKER.test(line) && !isOpenRow) return "marked";
  if (line.trim() === "" || before.trim() === "") return "first";
  return isFull(before.trimEnd().length, line.trim(), width) ? "rest" : "other";
}

/** The lines whose text continues in indented lines; undefined if indents have another meaning. */
function hanging(lines: readonly string[], width: number): ReadonlySet<number> | undefined {
  const starts = new Set<number>();
  let breaks = 0;
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]?.trimEnd() ?? "";
    if (!/^ {1,8}\S/.test(line)) starts.add(at);
    else if (before === "" || MARKER.test(line) || !isFull(before.length, line.trim(), width))
      return undefined;
    else breaks++;
  }
  return breaks >= LEAST_BREAKS ? starts : undefined;
}

function join(before: string, line: string): string {
  return /\p{L}-$/u.test(before) ? before + line : `${before} ${line}`;
}
