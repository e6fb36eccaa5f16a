import anyAscii from "any-ascii";

const ASCII = /^[\0-\x7f]*$/;

/** Whether a text holds nothing but ASCII. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/**
 * A text in ASCII: letters of other scripts as they sound. Most names and titles are, and stay as they are.
 *
 * @param form the normal form that it is brought into before
 */
export function asciiOf(text: string, form?: "NFKC"): string {
  if (isAscii(text)) return text;
  return anyAscii(form === undefined ? text : text.normalize(form));
}
