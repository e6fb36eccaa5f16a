/** A text divided into lines without copying it: `starts[i]` is the offset of line i, from 0. */
export interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Divides a text at LF and CR LF, or at CR if it has no LF. An initial byte-order mark is not part of a line. */
export function cutLines(text: string): Lines {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  const onlyOldMac = !text.includes("\n") && text.includes("\r");
  const end = onlyOldMac ? "\r" : "\n";
  for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) starts.push(at + 1);
  return { text, starts };
}

/** A line by its index from 0, without trailing white space; "" after the last line. */
export function lineAt({ text, starts }: Lines, index: number): string {
  const start = starts[index];
  if (start === undefined) return "";
  const next = starts[index + 1];
  return trimLineEnd(text.slice(start, next === undefined ? text.length : next - 1));
}

/** Lines that are read one at a time, so that the text need not be in memory. */
export interface LineSource {
  readonly count: number;
  /** A line by its index from 0, without trailing white space; "" after the last line. */
  at(index: number): string;
}

/** The lines of a text. */
export function linesOf(text: string): LineSource {
  const lines = cutLines(text);
  return { count: lines.starts.length, at: (index) => lineAt(lines, index) };
}

/** Removes white space at the end of a line, and zero-width spaces, which are none in JavaScript. */
export function trimLineEnd(text: string): string {
  let line = text.trimEnd();
  while (isZeroWidth(line.charCodeAt(line.length - 1))) line = line.slice(0, -1).trimEnd();
  return line;
}

function isZeroWidth(code: number): boolean {
  return code === 0x200b || code === 0x2060 || code === 0xfeff;
}
