/** Characters that pages and feeds must not contain: controls, unpaired surrogates, direction marks. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u{FEFF}\u{FFFC}]/gu;

/** A fast path for most texts. */
const ASCII = /^[ -~]*$/;

/** `text` without these characters; tabs and line ends become spaces. */
export function printable(text: string): string {
  if (ASCII.test(text)) return text;
  return text.replace(/[\t\n\r\u2028\u2029]+/g, " ").replace(UNPRINTABLE, "");
}

/** `text` as content of an element or of a quoted attribute, in HTML and in XML. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
