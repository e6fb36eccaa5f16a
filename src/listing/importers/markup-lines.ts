/** Lines of Markdown, of tables and of tagged formats. */
const MARKUP =
  /^(?:#{1,6} |> |\||[-*+] \[|[-*+] \*\*|\*{1,2}\S.*\*|<[a-z!/]|%[A-Z0-9] |[A-Z][A-Z0-9]{1,3} {0,2}- |[{}[\]"]|@\w+\{|\\\\)|\]\(https?:|\t[^\t]+\t/;

/** True for a line of Markdown, of a table or of a tagged format. */
export function isMarkup(line: string): boolean {
  return MARKUP.test(line) && !/^\[\w+\]/.test(line);
}

/** True for Markdown, tables and tagged formats, which have their own readers. */
export function isMarkedUp(lines: readonly string[]): boolean {
  const filled = lines.slice(0, 300).filter((line) => line !== "");
  return filled.filter(isMarkup).length > filled.length * 0.2;
}
