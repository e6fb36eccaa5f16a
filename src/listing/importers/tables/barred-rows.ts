import { cutLines, lineAt } from "../../../diagnostics/lines.ts";
import type { Row } from "./rows.ts";

/** `|---+---|`, `+=====+`, `-----+----`, and MediaWiki's `{|`, `|-`, `|}`: lines that only rule a table. */
const RULE = /^[\s|+:=-]*(?:--|==)[\s|+:=-]*$|^(?:\{\|.*|\|\}|\|-+.*)$/;
/** `(6 rows)`, as database shells count below a table. */
const COUNT = /^\(\d+ rows?\)$/;

/**
 * Splits text into rows with cells between bars: tables of Org mode, Jira, reStructuredText and database shells, or
 * files with `|` as the delimiter. In a table with rules between all rows, a row has all lines between two rules.
 */
export function* cutBarredRows(text: string): Generator<Row> {
  const lines = cutLines(text);
  const ruled = /^\+[-=+]+\+\s*$/m.test(text.slice(0, 20_000));
  let open: Row | undefined;
  for (const [index, offset] of lines.starts.entries()) {
    const line = lineAt(lines, index).trim();
    const isRule = RULE.test(line);
    if (open !== undefined && (isRule || !ruled)) {
      yield open;
      open = undefined;
    }
    if (line === "" || isRule || COUNT.test(line)) continue;
    const cells = cellsOf(line);
    open = open === undefined ? { cells, offset } : { ...open, cells: joinCells(open.cells, cells) };
  }
  if (open !== undefined) yield open;
}

/** The cells of a line; bars at its ends do not separate cells. */
function cellsOf(line: string): readonly string[] {
  const inner = line.replace(/^\|+|\|+$/g, "");
  return inner.split(line.startsWith("||") ? /\|+/ : "|").map((cell) => plainCell(cell.trim()));
}

/** Text of a link that says nothing of the paper. */
const BUTTON = /^(?:pdf|paper|code|links?|arxiv|github|project(?: page)?|page|demo|website|url)$/i;

/** Without the Markdown around the whole of a cell, where a table lost its headings: `**Title**`, `[Title](https://…)`. */
function plainCell(cell: string): string {
  const bare = /^\*\*([^*]+)\*\*$/.exec(cell)?.[1] ?? cell;
  const [, text, address] = /^\[([^[\]]+)\]\((https?:[^\s()]+)\)$/.exec(bare) ?? [];
  return (BUTTON.test(text ?? "") ? address : text) ?? bare;
}

function joinCells(above: readonly string[], below: readonly string[]): readonly string[] {
  return above.map((cell, at) => [cell, below[at] ?? ""].filter((part) => part !== "").join(" "));
}
