import type { Chrome } from "../../src/site/chrome.ts";
import type { FeedLinks } from "../../src/site/feeds/channel.ts";
import { feedFormats } from "../../src/site/feeds/write.ts";
import { html, join, type Markup } from "../../src/site/html.ts";

/** The visible links to a page's feed, in each of its formats. */
export function subscribe({ links }: Chrome, { formats }: FeedLinks, what: string): Markup {
  const named = formats.map(
    ({ format, at }) =>
      html`<a href="${links.href(at)}" type="${feedFormats[format].type}">${feedFormats[format].name}</a>`,
  );
  return html`<span class="subscribe">Subscribe${what && html`<span class="hidden"> to ${what}</span>`}: ${join(named, " · ")}</span>`;
}

/** A page's own feed in its first format, as feed readers look for it. */
export function ownFeedLink({ links }: Chrome, { title, formats: [first] }: FeedLinks): Markup | false {
  if (first === undefined) return false;
  return html`<link rel="alternate" type="${feedFormats[first.format].type}" title="${title}" href="${links.href(first.at)}">\n`;
}

/** Feeds of a page as feed readers look for them: its own in each format, and the one of everything. */
export function feedLinks({ links, feed: everything }: Chrome, own: FeedLinks | undefined): Markup {
  const offered =
    own === undefined ? [everything] : [own, { ...everything, formats: everything.formats.slice(0, 1) }];
  return html`${offered.flatMap(({ title, formats }) =>
    formats.map(
      ({ format, at }) =>
        html`<link rel="alternate" type="${feedFormats[format].type}" title="${title}" href="${links.absolute(at)}">\n`,
    ),
  )}`;
}
