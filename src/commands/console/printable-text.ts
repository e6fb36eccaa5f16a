/** The start of Unicode's block “Control Pictures”. */
const PICTURES = 0x2400;
const DELETE = 0x7f;

/**
 * Makes control characters visible: `␛` for Escape, `�` for characters that change the text direction or have no width.
 * Each is replaced by one character, so that columns do not change.
 */
export function showControlCharacters(text: string): string {
  return text
    .replaceAll("\t", " ")
    .replace(/[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\p{Cs}]/gu, (sign) => {
      const code = sign.charCodeAt(0);
      if (code < 0x20) return String.fromCharCode(PICTURES + code);
      return code === DELETE ? "\u2421" : "\ufffd";
    })
    .replaceAll("##[", "##(");
}

/** A line that GitHub's runner does not interpret as a command: `::error::` only counts at the beginning of a line. */
export function inert(line: string): string {
  return showControlCharacters(line).replace(/^\s*::/, ": :");
}

/** The same for each of several lines. */
export function inertLines(text: string): string {
  return text.split("\n").map(inert).join("\n");
}

/** Collapses a text to one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
