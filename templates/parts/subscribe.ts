import type { Chrome } from "../../src/site/chrome.ts";
import type { FeedLinks } from "../../src/site/feeds/channel.ts";
import { feedFormats } from "../../src/site/feeds/write.ts";
import { html, join, type Markup, type Printable } from "../../src/site/html.ts";
import { address } from "../../src/site/urls.ts";
import { icon } from "./icon.ts";

/**
 * A page's heading with its feed menu or a button.
 *
 * @param heading an `h1`
 */
export function pageHead(heading: Markup, ...end: readonly Printable[]): Markup {
  return html`<div class="head">${heading}${end}</div>`;
}

/** A menu of the page's feed formats, which works without script; phones only show its icon. */
export function subscribeMenu(chrome: Chrome, feed: FeedLinks, what: string): Markup {
  const [first, ...others] = feed.formats;
  const label = html`${icon(chrome, "feed")}<span class="wide">Subscribe</span>${what && html`<span class="hidden"> to ${what}</span>`}`;
  if (first !== undefined && others.length === 0)
    return html`<a class="subscribe" href="${chrome.links.href(first.at)}" type="${feedFormats[first.format].type}" title="Subscribe">${label}</a>`;
  return html`<details class="menu subscribe">
<summary title="Subscribe">${label}</summary>
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
