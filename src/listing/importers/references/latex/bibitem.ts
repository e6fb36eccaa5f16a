import type { ReadItem } from "../../shape.ts";
import type { Piece } from "../entries/cut-entries.ts";
import { joinWrapped } from "../entries/join-wrapped.ts";
import { readPieces } from "../read.ts";
import { withQuotedTitle } from "./emphasised-title.ts";
import { plainLatex } from "./plain-latex.ts";

const ITEM = /^[ \t]*\\bibitem\b[ \t]*/u;
const AROUND =
  /^\s*(?:\\(?:begin|end)\{thebibliography\}|\\(?:providecommand|newcommand|expandafter|ifx|fi|else|def|urlstyle|bibAnnoteFile|section|small|footnotesize|setlength|itemsep|begingroup|endgroup)\b|%|\}\s*$)/u;

/** Reads the `\bibitem` entries of LaTeX's `thebibliography`, as authors or BibTeX (`.bbl`) write them. */
export function* readBibitems(text: string, file: string): Generator<ReadItem> {
  yield* readPieces(cutItems(text), file);
}

interface Row {
  readonly number: number;
  readonly text: string;
}

function cutItems(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let rows: Row[] = [];
  const close = (): void => {
    const piece = pieceOf(rows);
    if (piece) pieces.push(piece);
    rows = [];
  };
  for (const [index, line] of text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .entries()) {
    const opens = ITEM.test(line);
    if (opens || /\\end\{thebibliography\}/.test(line)) close();
    if (line.trim() === "" || AROUND.test(line)) continue;
    rows.push({ number: index + 1, text: line });
  }
  close();
  return pieces;
}

function pieceOf(rows: readonly Row[]): Piece | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const isEntry = ITEM.test(first.text);
  const source = joinWrapped(rows.map(({ text }) => text.replace(/(?<!\\)%.*$/u, "")));
  const body = isEntry ? withoutKey(source.replace(ITEM, "")) : source;
  return {
    line: first.number,
    column: 1,
    lines: rows.length,
    isBroken: false,
    hasFieldLines: false,
    isEntry,
    text: plainLatex(withQuotedTitle(body)),
  };
}

/** Without the optional label in square brackets (which may hold groups in braces) and the key in braces. */
function withoutKey(text: string): string {
  const afterLabel = text.startsWith("[") ? text.slice(endOfGroup(text, "]")).trimStart() : text;
  return afterLabel.startsWith("{") ? afterLabel.slice(endOfGroup(afterLabel, "}")).trimStart() : afterLabel;
}

/** The end of the group at the start of `text`: after the first `close` outside inner braces; 0 if there is none. */
function endOfGroup(text: string, close: "]" | "}"): number {
  let depth = close === "}" ? -1 : 0;
  for (const { 0: mark, index } of text.matchAll(/\\.|[{}\]]/gu)) {
    if (mark === close && depth === 0) return index + 1;
    if (mark === "{") depth++;
    else if (mark === "}") depth--;
  }
  return 0;
}
