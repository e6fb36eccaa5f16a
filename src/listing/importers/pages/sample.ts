/** So many characters and lines of a page tell whether it has a shape. */
const SAMPLE = 16_000;
export const SAMPLE_LINES = 150;

/** The beginning of a page that recognisers look at, in whole lines. */
export function cutSample(text: string): string {
  if (text.length <= SAMPLE) return text;
  return text.slice(0, Math.max(1, text.lastIndexOf("\n", SAMPLE)));
}

/** Lines of Markdown, of tables and of tagged formats. */
const MARKUP =
  /^(?:#{1,6} |> |\||[-*+] \[|[-*+] \*\*|\*{1,2}\S.*\*|<[a-z!/]|%[A-Z0-9] |[A-Z][A-Z0-9]{1,3} {0,2}- |[{}[\]"]|@\w+\{|\\\\)|\]\(https?:|\t[^\t]+\t/;

/** True for Markdown, tables and tagged formats, which other shapes read. */
export function isMarkedUp(lines: readonly string[]): boolean {
  const filled = lines.slice(0, 300).filter((line) => line !== "");
  return filled.filter((line) => MARKUP.test(line) && !/^\[\w+\]/.test(line)).length > filled.length * 0.2;
}
