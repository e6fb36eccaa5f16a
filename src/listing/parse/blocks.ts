import type { LineSource } from "../../diagnostics/lines.ts";
import { isBoilerplate } from "./boilerplate.ts";
import { type Header, isBrokenHeader, readHeader } from "./header.ts";
import { isDateAlone } from "./unusual-header.ts";

/** A line that is not blank, without the white space around it. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** The column of its text, from 1. */
  readonly column: number;
  readonly text: string;
}

/** A header with the lines up to the next header; the lines before the first header have none. */
export interface Block {
  /** "stray" before the first header; "broken" if a line begins like a header but cannot be parsed. */
  readonly kind: "entry" | "stray" | "broken";
  readonly header: Header | undefined;
  readonly headerLine: Line;
  readonly body: readonly Line[];
  /** Lines that look like a header where only text is possible. */
  readonly lookalikes: readonly Line[];
}

interface Open extends Block {
  readonly body: Line[];
  readonly lookalikes: Line[];
}

/** Splits a listing into blocks lazily, so that a long listing is never in memory twice. */
export function* cutBlocks(lines: LineSource): Generator<Block> {
  let open = begin("stray", { number: 1, column: 1, text: "" });
  for (let index = 0; index < lines.count; index++) {
    const whole = lines.at(index);
    const text = trimStart(whole);
    if (text === "") continue;
    const line = { number: index + 1, column: 1 + whole.length - text.length, text };
    const header = readHeader(text);
    const begun = begins(line, header, open, lines);
    if (!begun) {
      open.body.push(line);
      if (header) open.lookalikes.push(line);
      continue;
    }
    if (open.kind !== "stray" || open.body.length > 0) yield open;
    open = begun;
  }
  if (open.kind !== "stray" || open.body.length > 0) yield open;
}

function begin(kind: Block["kind"], headerLine: Line, header?: Header): Open {
  return { kind, header, headerLine, body: [], lookalikes: [] };
}

// The block that begins on a line, if one does.
function begins(line: Line, header: Header | undefined, open: Open, lines: LineSource): Open | undefined {
  if (header)
    return beginsEntry(header, open, lines, line.number - 1) ? begin("entry", line, header) : undefined;
  if (!isBrokenHeader(line.text) || (isDateAlone(line.text) && !isFinished(open))) return undefined;
  if (isProse(nextText(lines, line.number - 1))) {
    open.lookalikes.push(line);
    return undefined;
  }
  return begin("broken", line);
}

function trimStart(text: string): string {
  const first = text.charCodeAt(0);
  return first > 32 && first < 127 ? text : text.replace(/^[\s\u200b\u2060]+/, "");
}

/** A header is followed by title and authors; a line of an abstract may only look like one. */
function beginsEntry(header: Header, open: Open, lines: LineSource, index: number): boolean {
  if (!header.certain && open.header && open.body.length === 0) return false;
  const next = nextText(lines, index);
  if (next === "") return header.certain || open.header === undefined;
  if (readHeader(next)?.certain) return header.certain;
  return (header.certain && isFinished(open)) || !isProse(next);
}

// The text above a header is complete: a title, or an abstract that ends with a full sentence.
function isFinished({ kind, body }: Open): boolean {
  const last = body.length > 1 ? body.at(-1)?.text.slice(-1) : undefined;
  return kind !== "entry" || last === undefined || /[.!?)\]"”…$]/.test(last);
}

function nextText(lines: LineSource, index: number): string {
  for (let i = index + 1; i < lines.count && i < index + 40; i++) {
    const text = lines.at(i).trim();
    if (text !== "" && !isBoilerplate(text)) return text;
  }
  return "";
}

const sentenceEnd = /[\p{Ll}\d)]{2}[.;:,]$/u;
const namesEnd = /(?:\bet al|\b[JS]r)\.$/;

/** True for text that cannot be a title with authors: it ends like a sentence, or begins in the middle of one. */
function isProse(text: string): boolean {
  if (text.length > 3000) return true;
  const end = text.slice(-40);
  if (namesEnd.test(end)) return false;
  if (sentenceEnd.test(end)) return true;
  return /^\p{Ll}+ \p{Ll}+ \p{Ll}/u.test(text) && !text.includes(", ") && !/[\p{Ll}\d?!)"]\p{Lu}/u.test(end);
}
