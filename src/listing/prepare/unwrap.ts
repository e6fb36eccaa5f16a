import { type LineRange, linesAround } from "./around.ts";

/** A list without the text that mail programs and chats add around it. Lines keep their numbers. */
export interface Unwrapped {
  readonly text: string;
  /** Number of characters that were removed at the beginning of a line, counted from 1. */
  removedFrom(line: number): number;
  /** Lines around the list, which are blank now. */
  readonly around: readonly LineRange[];
}

/** Number of characters that decide whether a text is quoted. */
const SAMPLE = 20_000;
/** Minimum share of lines with words that begin with `>` in a quoted mail; its introduction does not. */
const MOSTLY = 0.8;
const QUOTE = /^[ \t]?(?:>[ \t]?)+/;
const FENCE = /^\s*(?:```|~~~)[\w-]*\s*$/;

/**
 * Removes quotation marks of a mail (`> `), the fence of a code block (three backticks), an indentation that all
 * lines share, and text that a mail or a chat adds around the list. Other texts are unchanged.
 */
export function unwrap(text: string): Unwrapped {
  const outer = blanked(text, linesAround(text));
  const isQuoted = quotedShare(outer.text) >= MOSTLY;
  if (!isQuoted && !isFramed(outer.text)) return { ...outer, removedFrom: () => 0 };
  const lines = outer.text.split("\n");
  const removed = lines.map((line) => (isQuoted ? (QUOTE.exec(line)?.[0].length ?? 0) : 0));
  const bare = withoutFence(lines.map((line, at) => line.slice(removed[at])));
  const indent = sharedIndent(bare);
  const plain = bare.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join("\n");
  const inner = isQuoted ? blanked(plain, linesAround(plain)) : { text: plain, around: [] };
  return {
    text: inner.text,
    removedFrom: (line) => (removed[line - 1] ?? 0) + indent.length,
    around: [...outer.around, ...inner.around],
  };
}

/** Whether a text begins with a fence or an indentation, which may go on to its end. */
export function isFramed(text: string): boolean {
  return /^\s*(?:```|~~~)/.test(text) || /^(?:[^\S\n]*\n)*[ \t]/.test(text);
}

/** The text with some of its lines empty. */
function blanked(text: string, around: readonly LineRange[]): Pick<Unwrapped, "text" | "around"> {
  if (around.length === 0) return { text, around };
  const lines = text.split("\n");
  for (const { line, lines: count } of around) lines.fill("", line - 1, line - 1 + count);
  return { text: lines.join("\n"), around };
}

function quotedShare(text: string): number {
  if (!text.slice(0, SAMPLE).includes(">")) return 0;
  const filled = text
    .slice(0, SAMPLE)
    .split("\n")
    .filter((line) => line.trim() !== "");
  return filled.filter((line) => QUOTE.test(line)).length / Math.max(1, filled.length);
}

/** The lines; those of a fence around the text are empty. */
function withoutFence(lines: readonly string[]): readonly string[] {
  const fences = lines.flatMap((line, at) => (FENCE.test(line) ? [at] : []));
  const [first, last] = [lines.findIndex(isFilled), lines.findLastIndex(isFilled)];
  const isAround = fences.length === 2 && fences[0] === first && fences[1] === last;
  return isAround ? lines.map((line, at) => (at === first || at === last ? "" : line)) : lines;
}

/** The white space with which all lines with words begin. */
function sharedIndent(lines: readonly string[]): string {
  let shared: string | undefined;
  for (const line of lines) {
    if (!isFilled(line)) continue;
    const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
    while (shared !== undefined && !indent.startsWith(shared)) shared = shared.slice(0, -1);
    shared ??= indent;
    if (shared === "") break;
  }
  return shared ?? "";
}

function isFilled(line: string): boolean {
  return line.trim() !== "";
}
