/**
 * Joins the lines of a value. Programs wrap lines at spaces and after hyphens, never inside a word, so a hyphen at the
 * end of a line stays, and no space follows it.
 */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line, index, all) => (index === all.length - 1 || HYPHEN.test(line) ? line : `${line} `))
    .join("")
    .replace(/\s+/gu, " ");
}

const HYPHEN = /[\p{L}\p{N}][-‐‑]$/u;
