import type { Chrome } from "../chrome.ts";
import { rfc822 } from "../dates.ts";
import { html, type Markup } from "../html.ts";
import { address } from "../urls.ts";
import { version } from "../version.ts";
import type { FeedDocument } from "./document.ts";
import type { FeedItem } from "./item.ts";

/** Twelve hours, in minutes: there is at most one digest a day. */
const TTL = 720;

/**
 * An RSS 2.0 feed. An item's `pubDate` is the day it was listed, and its `prism:publicationDate` is the paper's date;
 * it has no `dc:date`, which Liferea and Feedjira take for the item's date, so that new items would be among the old.
 * `dc:creator` is one element with all names, since readers keep only the last of several. Sources: the RSS 2.0
 * specification, RSS Advisory Board's profile, RFC 5005, PRISM's basic elements.
 */
export function rss(document: FeedDocument, items: readonly FeedItem[], chrome: Chrome): string {
  const { links, settings } = chrome;
  const { title, description, page, updated } = document;
  return html`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:fh="http://purl.org/syndication/history/1.0" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">
<channel>
<title>${title}</title>
<link>${links.absolute(page)}</link>
<description>${description}</description>
<language>${settings.language}</language>
${updated && html`<lastBuildDate>${rfc822(Date.parse(updated))}</lastBuildDate>\n`}<generator>Offprint ${version}</generator>
<ttl>${TTL}</ttl>
<image><url>${links.absolute(address.feedImage)}</url><title>${title}</title><link>${links.absolute(page)}</link></image>
${pagingLinks(document, chrome)}${items.map((each) => printed(each, chrome))}</channel>
</rss>
`.source;
}

function pagingLinks(document: FeedDocument, { links }: Chrome): Markup {
  const { self, current, previous, next } = document.paging;
  const link = (rel: string, to: typeof self | undefined) =>
    to !== undefined &&
    html`<atom:link href="${links.absolute(to)}" rel="${rel}" type="application/rss+xml"/>\n`;
  return html`${link("self", self)}${current !== undefined && html`<fh:archive/>\n`}${link("current", current)}${link("prev-archive", previous)}${link("next-archive", next)}`;
}

const known = new WeakMap<FeedItem, Markup>();

/** An item as printed, once for all feeds that have it. */
function printed(each: FeedItem, chrome: Chrome): Markup {
  const markup = known.get(each) ?? item(each, chrome);
  known.set(each, markup);
  return markup;
}

function item(item: FeedItem, { links }: Chrome): Markup {
  const { paper, categories } = item;
  // “et al.” is not a name, so only the item's text says that there are more.
  const names = item.authors.map(({ name }) => name).join(", ");
  return html`<item>
<title>${item.title}</title>
<link>${links.absolute(item.at)}</link>
<guid isPermaLink="false">${item.id}</guid>
<pubDate>${rfc822(item.published)}</pubDate>
${names !== "" && html`<dc:creator>${names}</dc:creator>\n`}${paper && paper.date !== "" && html`<prism:publicationDate>${paper.date}</prism:publicationDate>\n`}${categories.map(
  ({ code, name }) =>
    html`<category>${code}</category>\n${name !== code && html`<category>${name}</category>\n`}`,
)}${(paper?.links ?? []).map(
  ({ name, href, type }) =>
    html`<atom:link href="${href}" rel="related"${type !== undefined && html` type="${type}"`} title="${name}"/>\n`,
)}<description>${item.body.source}</description>
</item>
`;
}
