/** Lines of a text that a mail program wrapped are no longer than this. */
const WIDEST = 100;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
/** A list of at least two whole names, and the beginning of another: `Ada B. Vesely, Bo Lind, Cy` or `…, Cy D.` */
const CUT = new RegExp(String.raw`^(?:${NAME}(?: ${NAME}){1,4}, ){2,}(?<cut>${NAME}(?: \p{Lu}\.)*)$`, "u");
/** The rest of a name, and what may follow it. */
const REST = new RegExp(`^(?:${NAME})(?: ${NAME}){0,2}(?:, | and |$)`, "u");

/**
 * Puts a name together that a mail program wrapped: its beginning moves to the next line, where the rest of it is. A
 * line was wrapped if the first word of the next one had no room in it. Lines keep their numbers.
 */
export function joinWrappedNames(text: string): string {
  if (!/[^\n,]\n\p{Lu}/u.test(text.slice(0, 100_000))) return text;
  const widest = widestOf(text);
  if (widest > WIDEST) return text;
  const lines = text.split("\n");
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1] ?? "";
    const [first = ""] = next.split(" ", 1);
    if (line.length + 1 + first.length <= widest || !REST.test(next)) continue;
    const cut = CUT.exec(line)?.groups?.cut;
    if (cut === undefined) continue;
    lines[at] = line.slice(0, -cut.length).trimEnd();
    lines[at + 1] = `${cut} ${next}`;
  }
  return lines.join("\n");
}

/** The length of the longest line, or of one that is too long. */
function widestOf(text: string): number {
  let widest = 0;
  for (let start = 0; start <= text.length && widest <= WIDEST; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    widest = Math.max(widest, end - start);
    start = end + 1;
  }
  return widest;
}
