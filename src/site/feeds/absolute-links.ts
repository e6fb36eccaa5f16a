import { type Markup, raw } from "../html.ts";

/** An attribute as `markdown-it` writes it: quotation marks inside are escaped, so a value ends at the next one. */
const LINK = /(<(?:a|img)\b[^>]*? (?:href|src)=")([^"]*)"/g;

/**
 * Makes every link and image of the publisher's text absolute, because feed readers show it outside the site.
 *
 * @param markup as returned by `renderMarkdown`
 * @param page the URL of the page that the links are relative to
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
