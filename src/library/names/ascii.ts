import anyAscii from "any-ascii";

const ASCII = /^[\0-\x7f]*$/;

/** Whether a text is pure ASCII. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/**
 * Transliterates a text to ASCII. Most names and titles are ASCII already and returned unchanged.
 *
 * @param form the Unicode normalization form that is applied first
 */
export function asciiOf(text: string, form?: "NFKC"): string {
  if (isAscii(text)) return text;
  return anyAscii(form === undefined ? text : text.normalize(form));
}
