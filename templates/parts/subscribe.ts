import type { Chrome } from "../../src/site/chrome.ts";
import type { FeedLinks } from "../../src/site/feeds/channel.ts";
import { feedFormats } from "../../src/site/feeds/write.ts";
import { html, join, type Markup, type Printable, raw } from "../../src/site/html.ts";
import { address } from "../../src/site/urls.ts";

const FEED_ICON = raw(
  '<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><circle cx="3.2" cy="12.8" r="1.7" fill="currentColor"/><path d="M2 7.2A6.8 6.8 0 0 1 8.8 14M2 2.5A11.5 11.5 0 0 1 13.5 14" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/></svg>',
);

/**
 * A page's heading with its feed menu or a button.
 *
 * @param heading an `h1`
 */
export function pageHead(heading: Markup, ...end: readonly Printable[]): Markup {
  return html`<div class="head">${heading}${end}</div>`;
}

/** An icon with a menu of the page's feed formats; it works without script. */
export function subscribeMenu(chrome: Chrome, feed: FeedLinks, what: string): Markup {
  return html`<details class="menu subscribe">
<summary title="Subscribe">${FEED_ICON}<span class="hidden">Subscribe${what && ` to ${what}`}</span></summary>
<ul>
${formatLinks(chrome, feed).map((link) => html`<li>${link}</li>\n`)}<li><a href="${chrome.links.href(address.feeds)}">All feeds</a></li>
</ul>
</details>`;
}

/** The same as a line of links, for the pages of a large site. */
export function subscribe(chrome: Chrome, feed: FeedLinks, what: string): Markup {
  return html`<span class="subscribe">Subscribe${what && html`<span class="hidden"> to ${what}</span>`}: ${join(formatLinks(chrome, feed), " · ")}</span>`;
}

function formatLinks({ links }: Chrome, { formats }: FeedLinks): readonly Markup[] {
  return formats.map(
    ({ format, at }) =>
      html`<a href="${links.href(at)}" type="${feedFormats[format].type}">${feedFormats[format].name}</a>`,
  );
}

/** The `link` element of a page's feed in its first format, for feed readers. */
export function ownFeedLink({ links }: Chrome, { title, formats: [first] }: FeedLinks): Markup | false {
  if (first === undefined) return false;
  return html`<link rel="alternate" type="${feedFormats[first.format].type}" title="${title}" href="${links.href(first.at)}">\n`;
}

/** The `link` elements of a page's feed in each format and of the feed of all papers, for feed readers. */
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
