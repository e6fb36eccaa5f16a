/** The minimum share of a table's lines with as many gaps as its first line. */
const MOSTLY = 0.8;

/**
 * A text with plain spaces in place of those that do not break, and of two after a sentence; and with tabs between the
 * columns of a table that was copied with spaces. Lines keep their numbers.
 */
export function plainSpaces(text: string): string {
  const spaced = breakingSpaces(text);
  if (!spaced.includes("  ")) return spaced;
  return isSpacedTable(spaced) ? spaced.replace(/(?<=\S) {2,}(?=\S)/g, "\t") : singleSpaces(spaced);
}

/** A text or line with plain spaces in place of those that do not break. */
export function breakingSpaces(text: string): string {
  return text.includes("\u00a0") ? text.replaceAll("\u00a0", " ") : text;
}

/** A text or line with one space after each sentence in place of two. */
export function singleSpaces(text: string): string {
  return text.includes("  ") ? text.replace(/(?<=[\p{L}\d)][.,:;]) {2}(?=\S)/gu, " ") : text;
}

/** The beginning of JSON, XML or BibTeX, where spaces are part of a value: `{"title": "Sparse\n  Maps"}`. */
const STRUCTURED = /^[\s\ufeff]*(?:[[{]\s*["{[\]}]|<[?!\w]|@\w+\s*[{(])/;

/** Three lines or more with the same number of gaps, at least two, of two spaces or more. */
function isSpacedTable(text: string): boolean {
  if (text.includes("\t") || STRUCTURED.test(text)) return false;
  const lines = text
    .slice(0, 100_000)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const gaps = (line: string): number => line.trim().match(/\S {2,}(?=\S)/g)?.length ?? 0;
  const [first = ""] = lines;
  const columns = gaps(first);
  if (columns < 2 || lines.length < 3) return false;
  return lines.filter((line) => gaps(line) === columns).length >= MOSTLY * lines.length;
}
