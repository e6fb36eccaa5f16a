import { FORWARDED } from "../../prepare/around.ts";

const HEADING =
  /^(?:#+\s*|\d+\.?\s+)?(?:references?|bibliography|works cited|literature(?: cited)?|publications?|literatur(?:verzeichnis)?|références|bibliographie|referencias|bibliografía|参考文献|papers|reading list|(?:19|20)\d\d)\s*:?$/iu;

/** A header line of a quoted mail. */
const MAIL_HEADER = /^(?:From|To|Cc|Sent|Subject|Von|An|Gesendet|Betreff): .{1,300}$/;

/** Whether a line is a heading by its words or markup, or a line of a mail program. */
export function isHeadingText(text: string): boolean {
  return HEADING.test(text) || FORWARDED.test(text) || MAIL_HEADER.test(text) || /^#{1,6}\s/.test(text);
}

/** `Journal articles`, `Working papers:`: words only. */
const SHORT_HEADING = /^[\p{Lu}\p{Lo}][\p{L} &/’'-]{2,38}[:：]?$/u;

/** Whether a line consists of words, which is a heading if each entry is one line. */
export function isShortHeading(text: string): boolean {
  return SHORT_HEADING.test(text);
}
