/** A text without what mail programs and chats put around a list. Lines keep their numbers. */
export interface Unwrapped {
  readonly text: string;
  /** Number of characters that were removed at the beginning of a line, counted from 1. */
  removedFrom(line: number): number;
  /** The lines of a signature, which are blank now. */
  readonly signature: { readonly line: number; readonly lines: number } | undefined;
}

/** How much of a text tells whether its lines are quoted. */
const SAMPLE = 20_000;
/** Share of lines with words that begin with `>` in a quoted mail: what introduces it does not. */
const MOSTLY = 0.8;
const QUOTE = /^[ \t]?(?:>[ \t]?)+/;
const FENCE = /^\s*(?:```|~~~)[\w-]*\s*$/;
/** Longest signature, in lines. */
const SIGNATURE = 8;

/**
 * Removes quotation marks of a mail (`> `), the fence of a code block (three backticks), an indentation that all lines share,
 * and a signature (RFC 3676, 4.3); a space that does not break becomes a space. Texts without these stay the same.
 */
export function unwrap(text: string): Unwrapped {
  const plain = text.includes("\u00a0") ? text.replaceAll("\u00a0", " ") : text;
  const { text: signed, signature } = withoutSignature(plain);
  const isQuoted = quotedShare(signed) >= MOSTLY;
  if (
    !isQuoted &&
    !/^\s*(?:```|~~~)/.test(signed.slice(0, 200)) &&
    !/^[\s\ufeff]*^[ \t]/m.test(signed.slice(0, 200))
  )
    return { text: signed, removedFrom: () => 0, signature };
  const lines = signed.split("\n");
  const removed = lines.map((line) => (isQuoted ? (QUOTE.exec(line)?.[0].length ?? 0) : 0));
  const bare = withoutFence(lines.map((line, at) => line.slice(removed[at])));
  const indent = sharedIndent(bare);
  return {
    text: bare.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join("\n"),
    removedFrom: (line) => (removed[line - 1] ?? 0) + indent.length,
    signature,
  };
}

function quotedShare(text: string): number {
  if (!text.slice(0, SAMPLE).includes(">")) return 0;
  const filled = text
    .slice(0, SAMPLE)
    .split("\n")
    .filter((line) => line.trim() !== "");
  return filled.filter((line) => QUOTE.test(line)).length / Math.max(1, filled.length);
}

/** The lines, those of a fence around all of them empty. */
function withoutFence(lines: readonly string[]): readonly string[] {
  const fences = lines.flatMap((line, at) => (FENCE.test(line) ? [at] : []));
  const [first, last] = [lines.findIndex(isFilled), lines.findLastIndex(isFilled)];
  const isAround = fences.length === 2 && fences[0] === first && fences[1] === last;
  return isAround ? lines.map((line, at) => (at === first || at === last ? "" : line)) : lines;
}

/** White space that all lines with words begin with. */
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

/** A signature follows the only line of two hyphens; where there are more such lines, they separate something. */
function withoutSignature(text: string): Pick<Unwrapped, "text" | "signature"> {
  const [mark, another] = [...text.slice(-2000).matchAll(/^(?:>[ \t]?)*-- ?\r?$/gm)];
  if (mark === undefined || another !== undefined) return { text, signature: undefined };
  const at = Math.max(0, text.length - 2000) + mark.index;
  const lines = text.slice(at).trimEnd().split("\n");
  if (lines.length > SIGNATURE + 1 || /^(?:>[ \t]?)*-- ?\r?$/m.test(text.slice(0, at)))
    return { text, signature: undefined };
  const blank = text.slice(at).replace(/[^\r\n]/g, " ");
  const line = text.slice(0, at).split("\n").length;
  return { text: text.slice(0, at) + blank, signature: { line, lines: lines.length } };
}
