import { Parser } from "htmlparser2";

const ENTITY = /&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,7}|#x[\da-f]{1,6});/gi;

/**
 * A text with letters in place of HTML's entities for them; a space for those of tabs and line ends, so that lines stay.
 * Unknown ones and those of other control characters stay.
 */
export function decodeHtmlEntities(text: string): string {
  if (!text.includes("&")) return text;
  const known = new Map<string, string>();
  return text.replace(ENTITY, (entity) => {
    const letters = known.get(entity) ?? decode(entity);
    known.set(entity, letters);
    return letters;
  });
}

function decode(entity: string): string {
  let letters = "";
  const parser = new Parser({
    ontext(words) {
      letters += words;
    },
  });
  parser.end(entity);
  const inLine = letters.replace(/[\t\n\r]/g, " ");
  return /\p{Cc}/u.test(inLine) ? entity : inLine;
}
