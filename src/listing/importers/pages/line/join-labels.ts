import type { PageLine } from "./page-lines.ts";

/** Labels that some sites print on the line above their value. */
const LABEL =
  /^(?:title|authors?|author\(s\)|contributors?|abstract|summary|doi|date|year|month|venue|journal|conference|publication (?:date|venue)|published(?: on| in)?|publish date|subjects?|keywords?|categories|source)\s?[:：]$/i;

/** Joins each such label with the line after it. Linear. */
export function joinLabels(lines: readonly PageLine[]): readonly PageLine[] {
  const joined: PageLine[] = [];
  for (const line of lines) {
    const label = joined.at(-1);
    if (label && LABEL.test(label.text) && !LABEL.test(line.text) && !line.afterGap)
      joined[joined.length - 1] = {
        ...label,
        text: `${label.text} ${line.text}`,
        length: line.offset + line.length - label.offset,
      };
    else joined.push(line);
  }
  return joined;
}
