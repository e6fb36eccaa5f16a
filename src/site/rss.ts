import { v5 as uuid } from "uuid";
import { latestNewsFirst } from "../library/order.ts";
import type { Paper } from "../library/types.ts";
import { rfc822 } from "./dates.ts";
import { html, type Markup } from "./html.ts";
import type { Site } from "./site.ts";
import { type Address, address } from "./urls.ts";

/** The namespace of Offprint's identifiers; chosen once at random, never to change. */
const NAMESPACE = "6fe656ac-05f4-4d27-b656-0e6a6a211bcb";

/** What a feed is about. */
export interface Channel {
  readonly title: string;
  readonly description: string;
  /** The feed itself. */
  readonly self: Address;
  /** The page that it belongs to. */
  readonly page: Address;
  /** In any order; the feed puts what is new first. */
  readonly papers: readonly Paper[];
}

/**
 * An RSS 2.0 feed. An item is a paper on the day it entered the digest, which is its news; the paper's own day
 * is its `dc:date`. Within a day the listing's order stands. `dc:creator` is one element with all names, since
 * readers keep only the last of several. Source: the RSS 2.0 specification and RSS Advisory Board's profile.
 */
export function rssFeed({ title, description, self, page, papers }: Channel, site: Site): string {
  const { links, settings, library } = site;
  const items = [...papers].sort(latestNewsFirst).slice(0, settings.feedItems);
  const newest = library.digests[0]?.date;
  return html`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${title}</title>
<link>${links.absolute(page)}</link>
<description>${description}</description>
<language>${settings.language}</language>
${newest && html`<lastBuildDate>${rfc822(newest)}</lastBuildDate>\n`}<generator>Offprint</generator>
<ttl>720</ttl>
<atom:link href="${links.absolute(self)}" rel="self" type="application/rss+xml"/>
${items.map((paper) => item(paper, site))}</channel>
</rss>
`.source;
}

function item(paper: Paper, site: Site): Markup {
  const { category } = paper;
  const text = site.textOf(paper);
  return html`<item>
<title>${text.title.text}</title>
<link>${site.links.absolute(address.paper(paper))}</link>
<guid isPermaLink="false">${permanentId(paper)}</guid>
<pubDate>${rfc822(paper.entered)}</pubDate>
<dc:creator>${byline(paper)}</dc:creator>
<dc:date>${paper.date}</dc:date>
<category>${category.code}</category>
${category.name !== category.code && html`<category>${category.name}</category>\n`}<description>${itemBody(paper, site).source}</description>
</item>
`;
}

/** What a reader app shows: authors and facts in a line, then the whole abstract. */
function itemBody(paper: Paper, { dates, textOf }: Site): Markup {
  const { category, score, code } = paper;
  const { abstract, codeUrl } = textOf(paper);
  const facts = [
    category.name === category.code ? category.code : `${category.name} (${category.code})`,
    dates.long(paper.date),
    score !== null && `score ${score}`,
    code && codeUrl === undefined && "code",
  ].filter((fact) => fact !== false);
  return html`<p>${byline(paper)}</p><p>${facts.join(" · ")}</p>${codeUrl && html`<p>Code: <a href="${codeUrl}">${codeUrl}</a></p>`}${paper.abstract !== "" && (abstract.block ? abstract.feed : html`<p>${abstract.feed}</p>`)}`;
}

function byline(paper: Paper): string {
  return paper.authors.map(({ name }) => name).join(", ") + (paper.etAl ? " et al." : "");
}

/** The same for ever, on whatever host the site stands: a name-based UUID of the paper's slug (RFC 9562). */
function permanentId(paper: Paper): string {
  return `urn:uuid:${uuid(`papers/${paper.slug}`, NAMESPACE)}`;
}
