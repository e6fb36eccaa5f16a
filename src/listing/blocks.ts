import { isFurniture } from "./furniture.ts";
import { type Header, readHeader } from "./header.ts";
import { type Lines, lineAt } from "./lines.ts";

/** A line that is not blank, and its number from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** A header with the lines below it, up to the next header; before the first header there is none. */
export interface Block {
  readonly header: Header | undefined;
  readonly headerLine: Line;
  readonly body: readonly Line[];
  /** Lines that look like a header but stand where only text can. */
  readonly lookalikes: readonly Line[];
}

interface Open {
  readonly header: Header | undefined;
  readonly headerLine: Line;
  readonly body: Line[];
  readonly lookalikes: Line[];
}

/** Cuts a listing into blocks, one after the other, so that a long listing never stands in memory twice. */
export function* cutBlocks(lines: Lines): Generator<Block> {
  let open: Open = { header: undefined, headerLine: { number: 1, text: "" }, body: [], lookalikes: [] };
  for (let index = 0; index < lines.starts.length; index++) {
    const text = trimStart(lineAt(lines, index));
    if (text === "") continue;
    const line = { number: index + 1, text };
    const header = readHeader(text);
    if (!header) {
      open.body.push(line);
      continue;
    }
    if (beginsEntry(header, open, lines, index)) {
      if (open.header || open.body.length > 0) yield open;
      open = { header, headerLine: line, body: [], lookalikes: [] };
    } else {
      open.body.push(line);
      open.lookalikes.push(line);
    }
  }
  if (open.header || open.body.length > 0) yield open;
}

function trimStart(text: string): string {
  const first = text.charCodeAt(0);
  return first > 32 && first < 127 ? text : text.replace(/^[\s\u200b\u2060]+/, "");
}

/** A header is followed by a title and authors. A line of an abstract may look like a header, and is not. */
function beginsEntry(header: Header, open: Open, lines: Lines, index: number): boolean {
  if (!header.certain && open.header && open.body.length === 0) return false;
  const next = nextText(lines, index);
  if (next === "") return header.certain || open.header === undefined;
  if (readHeader(next)?.certain) return header.certain;
  return !isProse(next);
}

function nextText(lines: Lines, index: number): string {
  for (let i = index + 1; i < lines.starts.length && i < index + 40; i++) {
    const text = lineAt(lines, i).trim();
    if (text !== "" && !isFurniture(text)) return text;
  }
  return "";
}

const sentenceEnd = /[\p{Ll}\d)]{2}[.;:,]$/u;
const namesEnd = /(?:\bet al|\b[JS]r)\.$/;

/** True for text that cannot be a title with its authors: it ends as a sentence does, or begins inside one. */
function isProse(text: string): boolean {
  if (text.length > 3000) return true;
  const end = text.slice(-40);
  if (namesEnd.test(end)) return false;
  if (sentenceEnd.test(end)) return true;
  return /^\p{Ll}+ \p{Ll}+ \p{Ll}/u.test(text) && !text.includes(", ");
}
