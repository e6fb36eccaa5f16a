/** Lines of a text that a mail program wrapped are no longer than this. */
const WIDEST = 100;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const WHOLE = `${NAME}(?: (?:(?:van|von|de|der|den|del|la|di|da|dos|ter) ){0,3}${NAME}){1,4}`;
const MARK = String.raw`(?:, (?:and |& )?|; | \| | · | and | & | et )`;
const LABEL = String.raw`(?:[\p{L} ()]{2,24} ?[:：] ?|by )?`;
/** The end of a name that was cut, in the next line: the end of the list follows, or its next name. */
const END = String.raw`[*†‡]{0,2}(?:, |; | \| | · | and | & | und | et |[.,;]?$)`;
/** A list of at least two whole names, and a word or more that is not a whole one: `…, Cy`, `…, Cy D.`, `…, Ada van` */
const CUT = new RegExp(
  String.raw`^${LABEL}(?:${WHOLE}${MARK}){2,}(?<cut>(?:${NAME} ){0,2}(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]el|[Ll]a|${NAME}(?: \p{Lu}\.)*))$`,
  "u",
);
const REST = new RegExp(`^(?:${NAME})(?: ${NAME}){0,2}${END}`, "u");
/** A list that ends with a whole name, and a single word before the next name of the list. */
const WHOLE_CUT = new RegExp(`^${LABEL}(?:${WHOLE}${MARK}){2,}(?<cut>${NAME}(?: ${NAME})+)$`, "u");
const SINGLE_REST = new RegExp(`^${NAME}(?:, (?:and |& )?|; | \\| | · | and | & )${WHOLE}${END}`, "u");

/**
 * Joins a name that a mail program wrapped: its beginning moves to the next line. A line was wrapped if the first
 * word of the next one did not fit. Lines keep their numbers.
 */
export function joinWrappedNames(text: string): string {
  if (!/[^\n,]\n\p{Lu}/u.test(text.slice(0, 100_000))) return text;
  const widest = widestOf(text);
  if (widest > WIDEST) return text;
  const lines = text.split("\n");
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1] ?? "";
    const [first = ""] = next.split(" ", 1);
    if (line.length + 1 + first.length <= widest) continue;
    const cut = cutOf(line, next);
    if (cut === undefined) continue;
    lines[at] = line.slice(0, -cut.length).trimEnd();
    lines[at + 1] = `${cut} ${next}`;
  }
  return lines.join("\n");
}

/** The beginning of the name that a line ends with and the next one completes. */
function cutOf(line: string, next: string): string | undefined {
  const cut = REST.test(next) ? CUT.exec(line)?.groups?.cut : undefined;
  // Two words may be a whole name, followed by a venue.
  if (cut !== undefined && (!cut.includes(" ") || /\p{Lu}\.$|^\p{Ll}| (?:\p{Ll}+|Van|De|Del|La)$/u.test(cut)))
    return cut;
  return SINGLE_REST.test(next) ? WHOLE_CUT.exec(line)?.groups?.cut : undefined;
}

/** The length of the longest line of words, or of one that is too long; an address cannot be wrapped. */
function widestOf(text: string): number {
  let widest = 0;
  for (let start = 0; start <= text.length && widest <= WIDEST; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    if (end - start > widest && !text.slice(start, Math.min(end, start + 500)).includes("://"))
      widest = end - start;
    start = end + 1;
  }
  return widest;
}
