/** Ligatures that a PDF's text has in place of letters; Unicode's code points from FB00. */
const LIGATURES = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];
/** Share of the lines of a table that have as many gaps as its first line. */
const MOSTLY = 0.8;

/**
 * A text with plain spaces and letters: spaces that do not break, ligatures, two spaces after a sentence; and with tabs
 * between the columns of a table that was copied with spaces. Lines keep their numbers.
 */
export function plainTypography(text: string): string {
  const spaced = text.includes("\u00a0") ? text.replaceAll("\u00a0", " ") : text;
  const letters = /[\ufb00-\ufb06]/.test(spaced)
    ? spaced.replace(/[\ufb00-\ufb06]/g, (each) => LIGATURES[each.charCodeAt(0) - 0xfb00] ?? each)
    : spaced;
  if (!letters.includes("  ")) return letters;
  return isSpacedTable(letters)
    ? letters.replace(/(?<=\S) {2,}(?=\S)/g, "\t")
    : letters.replace(/(?<=[\p{L}\d)][.,:;]) {2}(?=\S)/gu, " ");
}

/** Three lines or more with the same number of gaps, at least two, of two spaces or more. */
function isSpacedTable(text: string): boolean {
  if (text.includes("\t")) return false;
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
