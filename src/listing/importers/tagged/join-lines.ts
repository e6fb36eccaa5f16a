/**
 * Joins the lines of a value. Programs wrap lines at spaces and after hyphens, never inside a word, so a hyphen at the
 * end of a line stays, and no space follows it.
 */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line, index, all) => (index === all.length - 1 || endsInHyphen(line) ? line : `${line} `))
    .join("")
    .replace(/\s+/gu, " ");
}

/** Whether a line ends in a hyphen after a letter or digit. */
export function endsInHyphen(line: string): boolean {
  return /[\p{L}\p{N}][-‐‑]$/u.test(line);
}
