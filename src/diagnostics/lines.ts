/** A text cut into lines, without copying it: `starts[i]` is where line i begins (counting from 0). */
export interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Cuts `text` at LF, CR LF and lone CR; a byte-order mark at its very beginning belongs to no line. */
export function cutLines(text: string): Lines {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  const onlyOldMac = !text.includes("\n") && text.includes("\r");
  const end = onlyOldMac ? "\r" : "\n";
  for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) starts.push(at + 1);
  return { text, starts };
}

/** Line `index` (from 0) without its line end and the white space before it; "" past the last line. */
export function lineAt({ text, starts }: Lines, index: number): string {
  const start = starts[index];
  if (start === undefined) return "";
  const next = starts[index + 1];
  let line = text.slice(start, next === undefined ? text.length : next - 1).trimEnd();
  // Zero-width spaces are no white space to JavaScript.
  while (isZeroWidth(line.charCodeAt(line.length - 1))) line = line.slice(0, -1).trimEnd();
  return line;
}

function isZeroWidth(code: number): boolean {
  return code === 0x200b || code === 0x2060 || code === 0xfeff;
}
