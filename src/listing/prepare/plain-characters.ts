import { decodeHtmlEntities } from "../../text/html-entities.ts";

/** Entities of HTML that are in texts which a program took from a page's source. */
const ENTITY = /&(?:amp|quot|apos|nbsp|hellip|[lr]s?quo|[lr]dquo|[mn]dash|#\d{2,5}|#x[\da-f]{2,4});/i;
/** Markup and JSON, whose readers know what entities mean. */
const MARKUP = /^\s*(?:<|\{\s*"|\[\s*[{"])|<\/|<\?xml/;
const MARKS = /[\u0300-\u036f]/;
const SEARCHED = 100_000;

/**
 * A text with one kind of line ends and without spaces before them, with letters in place of entities, with accents that
 * are part of their letters, and without invisible hyphens.
 */
export function plainCharacters(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  const trimmed = lines.includes(" \n") ? lines.split("\n").map(withoutSpaces).join("\n") : lines;
  const composed = hasCombiningMarks(trimmed) ? trimmed.normalize("NFC") : trimmed;
  const joined = withoutSoftHyphens(composed);
  return hasEntities(joined) && !isMarkup(joined) ? decodeHtmlEntities(joined) : joined;
}

/** A text without the invisible hyphens in its words; those at the ends of lines join two lines. */
export function withoutSoftHyphens(text: string): string {
  return text.includes("\u00ad") ? text.replace(/(?<=\p{L})\u00ad+(?=\p{L})/gu, "") : text;
}

/** Whether a text has accents that are separate characters. */
export function hasCombiningMarks(text: string): boolean {
  return MARKS.test(text);
}

/** Whether a text has entities of HTML. */
export function hasEntities(text: string): boolean {
  return ENTITY.test(text);
}

/** Whether a text has markup or JSON, in its beginning by default. */
export function isMarkup(text: string, searched = SEARCHED): boolean {
  return MARKUP.test(text.slice(0, searched));
}

/** Two spaces at the end of a line are a break in Markdown, which any other end is, too. */
function withoutSpaces(line: string): string {
  let end = line.length;
  while (line.charCodeAt(end - 1) === 32) end--;
  return line.slice(0, end);
}
