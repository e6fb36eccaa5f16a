import type { Chrome } from "../../../src/site/chrome.ts";
import { html, type Markup, type Printable, raw } from "../../../src/site/html.ts";
import type { Address } from "../../../src/site/urls.ts";

/*
 * Large sites have hundreds of thousands of pages, where each byte counts: attributes are unquoted where HTML allows it,
 * and markup for right-to-left text is only added where there is such text.
 */

/** Attribute values that need no quotes, restricted to characters that occur in links. */
const NEEDS_NO_QUOTES = /^[\w/.%-]+$/;

/** Letters of right-to-left scripts and bidi control characters; the pages themselves are left to right. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** `href=/papers/some-title/`. */
export function hrefAttribute({ links }: Chrome, to: Address): Markup {
  const link = links.href(to);
  return NEEDS_NO_QUOTES.test(link) ? raw(`href=${link}`) : html`href="${link}"`;
}

/** The attribute ` dir=auto`, if the text needs it. */
export function dirAttribute(text: string): Printable {
  return RIGHT_TO_LEFT.test(text) && raw(" dir=auto");
}

/**
 * A name or title, isolated so that its direction does not affect the text around it.
 *
 * @param printed its markup, if different from the text
 */
export function isolateBidi(text: string, printed: Printable = text): Markup {
  return RIGHT_TO_LEFT.test(text) ? html`<bdi>${printed}</bdi>` : html`${printed}`;
}
