import { FORWARDED } from "../../prepare/around.ts";

const HEADING =
  /^(?:#+\s*|\d+\.?\s+)?(?:references?|bibliography|works cited|literature(?: cited)?|publications?|literatur(?:verzeichnis)?|références|bibliographie|referencias|bibliografía|参考文献|papers|reading list|(?:19|20)\d\d)\s*:?$/iu;

/** A line of the head of a mail that the list quotes. */
const MAIL_HEADER = /^(?:From|To|Cc|Sent|Subject|Von|An|Gesendet|Betreff): .{1,300}$/;

/** Whether a line is a heading by its words or marks, or a line that a mail program put there. */
export function isHeadingText(text: string): boolean {
  return HEADING.test(text) || FORWARDED.test(text) || MAIL_HEADER.test(text) || /^#{1,6}\s/.test(text);
}

/** `Journal articles`, `Working papers:`: words only. */
const SHORT_HEADING = /^[\p{Lu}\p{Lo}][\p{L} &/’'-]{2,38}[:：]?$/u;

/** Whether a line is words only, which is a heading where each entry is one line. */
export function isShortHeading(text: string): boolean {
  return SHORT_HEADING.test(text);
}
