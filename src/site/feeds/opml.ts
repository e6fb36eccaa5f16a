import { type RelatedSite, relatedSiteUrl } from "../../content/settings/related-sites.ts";
import type { Chrome } from "../chrome.ts";
import { rfc822 } from "../dates.ts";
import { html, type Markup } from "../html.ts";
import type { Site } from "../site.ts";
import { type Address, address } from "../urls.ts";
import type { Channel } from "./channel.ts";
import { channelOfSeries, channelOfSet } from "./set-channels.ts";

/** Minimum number of papers for an author's feed to be listed: most other feeds never get a new item. */
const PAPERS = 2;

/** A feed in the outline. */
interface Outline {
  readonly name: string;
  readonly title: string;
  readonly feed: Address;
  readonly page: Address;
}

/** The content of the outline of a site's feeds. */
export interface OpmlProps {
  readonly updated: string | undefined;
  readonly whole: readonly Outline[];
  readonly categories: readonly Outline[];
  readonly authors: readonly Outline[];
  readonly topics: readonly Outline[];
  readonly tags: readonly Outline[];
}

/** Reduces a site's feeds to their names and addresses. */
export function opmlProps({ library, feeds, sets, settings }: Site): OpmlProps {
  const authors = library.authors.filter(({ papers }) => papers.length >= PAPERS);
  return {
    updated: library.digests[0]?.date,
    whole: [
      outline(feeds.everything),
      outline(feeds.digests),
      ...sets.series.map((series) => outline(channelOfSeries(series, settings))),
      ...(sets.picks === undefined ? [] : [outline(channelOfSet(sets.picks, settings))]),
    ],
    topics: sets.topics.map((topic) => outline(channelOfSet(topic, settings), topic.name)),
    tags: sets.tags.map((tag) => outline(channelOfSet(tag, settings), tag.name)),
    categories: library.categories.map((category) => outline(feeds.ofCategory(category), category.name)),
    authors: authors.flatMap((author) => {
      const channel = feeds.ofAuthor(author);
      return channel === undefined ? [] : [outline(channel, author.name)];
    }),
  };
}

function outline({ title, at, page }: Channel, name = title): Outline {
  return { name, title, feed: at("rss"), page };
}

/**
 * The site's feeds as an OPML file for feed readers: all papers, digests, editions, picks, topics, tags, categories,
 * authors with two or more papers, and the main feed of each related site. Source: OPML 2.0.
 */
export function opml(
  { updated, whole, topics, tags, categories, authors }: OpmlProps,
  chrome: Chrome,
): string {
  const { settings, relatedSites } = chrome;
  return html`<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
<head>
<title>${settings.title}</title>
${updated && html`<dateModified>${rfc822(Date.parse(updated))}</dateModified>\n`}</head>
<body>
${whole.map((each) => feed(each, chrome))}${group("Topics", topics, chrome)}${group("Tags", tags, chrome)}${group("Categories", categories, chrome)}${group("Authors", authors, chrome)}${relatedSites.length > 0 && html`<outline text="Related sites">\n${relatedSites.map(relatedSiteFeed)}</outline>\n`}</body>
</opml>
`.source;
}

function group(name: string, outlines: readonly Outline[], chrome: Chrome): Markup | false {
  if (outlines.length === 0) return false;
  return html`<outline text="${name}">
${outlines.map((each) => feed(each, chrome))}</outline>
`;
}

function relatedSiteFeed(site: RelatedSite): Markup {
  const { title, address: home } = site;
  return html`<outline type="rss" version="RSS2" text="${title}" title="${title}" xmlUrl="${relatedSiteUrl(site, address.feed())}" htmlUrl="${home}"/>
`;
}

function feed({ name, title, feed, page }: Outline, { links }: Chrome): Markup {
  return html`<outline type="rss" version="RSS2" text="${name}" title="${title}" xmlUrl="${links.absolute(feed)}" htmlUrl="${links.absolute(page)}"/>
`;
}
