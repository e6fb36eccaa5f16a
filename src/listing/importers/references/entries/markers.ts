/** What opens an entry of a numbered or bulleted list. */
export interface Marker {
  readonly kind: "bracket" | "label" | "number" | "parenthesis" | "bullet" | "footnote" | "counted";
  /** Number of characters to skip, including white space after it. */
  readonly length: number;
}

/** A year with which a wrapped line begins: `(2016) 770–778.`, `2016. Deep Residual Learning` */
const NO_YEAR = String.raw`(?!(?:1[5-9]|20)\d\d(?!\d))`;

const KINDS: readonly (readonly [Marker["kind"], RegExp])[] = [
  ["footnote", /^\[\^[\w-]{1,40}\]:\s*/u],
  ["bracket", /^\[\d{1,4}[a-z]?\]:?\s*|^［\d{1,4}］\s*|^【\d{1,4}】\s*|^\*{0,2}\[\d{1,4}\]\*{0,2}\s*/u],
  ["bracket", /^\[[A-Z]{1,3}-?\d{1,3}\]:?\s*/u],
  ["label", /^\[[\p{L}+][\p{L}\p{N}+., &’'-]{0,40}?(?:\d{2,4}|\(\d{4}\))[a-z]?\]:?\s*/u],
  ["parenthesis", new RegExp(String.raw`^\(?${NO_YEAR}\d{1,4}\)\s+`, "u")],
  [
    "number",
    new RegExp(String.raw`^${NO_YEAR}\d{1,4}(?:[.:](?:\s+|(?=\p{Lu}))|\t\s*)|^[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,4}\s*`, "u"),
  ],
  // reStructuredText numbers these itself.
  ["number", /^#\.\s+/u],
  ["bullet", /^[-*+•‣▪●◦·–—]\s+|^\\item(?:\[[^\]]{0,40}\])?\s*/u],
  // Numbers without punctuation are markers only if they count up.
  ["counted", /^\d{1,3}\s+(?=\p{L})/u],
];

/** The marker that a line (without white space before it) begins with. */
export function markerOf(line: string): Marker | undefined {
  for (const [kind, pattern] of KINDS) {
    const found = pattern.exec(line);
    if (found && found[0].length < line.length) return { kind, length: found[0].length };
  }
  return undefined;
}
