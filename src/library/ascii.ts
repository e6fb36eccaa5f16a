import anyAscii from "any-ascii";

const ASCII = /^[\0-\x7f]*$/;

/** A text in ASCII: letters of other scripts as they sound. Most names and titles are, and stay as they are. */
export function asciiOf(text: string): string {
  return ASCII.test(text) ? text : anyAscii(text);
}
