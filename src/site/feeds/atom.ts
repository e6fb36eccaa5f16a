import type { Chrome } from "../chrome.ts";
import { isoTime } from "../dates.ts";
import { html, type Markup } from "../html.ts";
import { address } from "../urls.ts";
import { version } from "../version.ts";
import type { FeedDocument } from "./document.ts";
import { feedItemId } from "./feed-id.ts";
import type { FeedItem, ItemLink } from "./item.ts";

/** The date of a feed without digests; Atom requires one. */
const NEVER = "1970-01-01";

/**
 * An Atom feed. Each author is an element with the address of their page. Archives have the id of the feed that they
 * belong to. A paper's own date is PRISM's: readers take `dc:date` for the item's. Sources: RFC 4287, RFC 5005, PRISM.
 */
export function atom(document: FeedDocument, items: readonly FeedItem[], chrome: Chrome): string {
  const { links, settings } = chrome;
  const { title, description, page, updated = NEVER } = document;
  const { self, current, previous, next } = document.paging;
  const link = (rel: string, to: typeof self | undefined) =>
    to !== undefined && html`<link rel="${rel}" type="application/atom+xml" href="${links.absolute(to)}"/>\n`;
  return html`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" xml:lang="${settings.language}">
<id>${feedItemId(document.feed.slice(1))}</id>
<title>${title}</title>
<subtitle>${description}</subtitle>
<updated>${isoTime(Date.parse(updated))}</updated>
<author><name>${settings.title}</name></author>
<generator version="${version}">Offprint</generator>
<icon>${links.absolute(address.feedImage)}</icon>
<link rel="alternate" type="text/html" href="${links.absolute(page)}"/>
${link("self", self)}${current !== undefined && html`<fh:archive/>\n`}${link("current", current)}${link("prev-archive", previous)}${link("next-archive", next)}${items.map((each) => entry(each, chrome))}</feed>
`.source;
}

function relatedLink({ name, href, type }: ItemLink): Markup {
  return html`<link rel="related"${type !== undefined && html` type="${type}"`} title="${name}" href="${href}"/>\n`;
}

function entry(item: FeedItem, { links }: Chrome): Markup {
  const { paper } = item;
  return html`<entry>
<id>${item.id}</id>
<title>${item.title}</title>
<link rel="alternate" type="text/html" href="${links.absolute(item.at)}"/>
${(paper?.links ?? []).map(relatedLink)}<published>${isoTime(item.published)}</published>
<updated>${isoTime(Math.max(item.published, Date.parse(item.updated)))}</updated>
${item.authors.map(({ name, at }) => html`<author><name>${name}</name><uri>${links.absolute(at)}</uri></author>\n`)}${item.categories.map(
  ({ code, name }) => html`<category term="${code}" label="${name}"/>\n`,
)}${paper && paper.date !== "" && html`<prism:publicationDate>${paper.date}</prism:publicationDate>\n`}<content type="html">${item.body.source}</content>
</entry>
`;
}
