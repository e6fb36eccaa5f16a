import { type Markup, raw } from "../html.ts";

/** Markup as `markdown-it` writes it: a quotation mark in a value is escaped, so a value ends at the next one. */
const LINK = /(<(?:a|img)\b[^>]*? (?:href|src)=")([^"]*)"/g;

/**
 * A text of the publisher's with every link and picture by its whole address: a feed reader shows it elsewhere.
 *
 * @param markup as `renderMarkdown` gives it
 * @param page the address of the page that the text is on, which other addresses start from
 */
export function absoluteLinks(markup: Markup, page: string): Markup {
  return raw(
    markup.source.replace(LINK, (whole, before: string, target: string) => {
      const address = target.replaceAll("&amp;", "&");
      if (!URL.canParse(address, page)) return whole;
      return `${before}${new URL(address, page).href.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
    }),
  );
}
