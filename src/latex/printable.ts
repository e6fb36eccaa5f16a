/** Characters that have no place in a page or a feed: controls, halves of a pair, switches of writing direction. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u{FEFF}\u{FFFC}]/gu;

/** Most texts hold nothing else. */
const ASCII = /^[ -~]*$/;

/** `text` without such characters; tabs and line ends become spaces. */
export function printable(text: string): string {
  if (ASCII.test(text)) return text;
  return text.replace(/[\t\n\r\u2028\u2029]+/g, " ").replace(UNPRINTABLE, "");
}

/** `text` as content of an element or of a quoted attribute, in HTML and in XML. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
