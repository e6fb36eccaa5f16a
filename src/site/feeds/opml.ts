import { type Sister, sisterUrl } from "../../content/sisters.ts";
import type { Author, Category } from "../../library/types.ts";
import { rfc822 } from "../dates.ts";
import { html, type Markup } from "../html.ts";
import type { Site } from "../site.ts";
import { address } from "../urls.ts";
import type { Channel } from "./documents.ts";

/** An author has a feed from the first paper on; an outline of all would be long, and most would never bring news. */
const PAPERS = 2;

/**
 * The site's feeds as an outline that feed readers import: everything, the digests, the categories, and the authors
 * of two papers or more, and everything of the sisters. Source: OPML 2.0.
 */
export function opml(site: Site): string {
  const { library, feeds, settings, sisters } = site;
  const newest = library.digests[0]?.date;
  const authors = library.authors.filter(({ papers }) => papers.length >= PAPERS);
  return html`<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
<head>
<title>${settings.title}</title>
${newest && html`<dateModified>${rfc822(Date.parse(newest))}</dateModified>\n`}</head>
<body>
${feed(site, feeds.everything)}${feed(site, feeds.digests)}${group(site, "Categories", library.categories)}${group(site, "Authors", authors)}${sisters.length > 0 && html`<outline text="Sister sites">\n${sisters.map(sisterFeed)}</outline>\n`}</body>
</opml>
`.source;
}

function group(site: Site, name: string, owners: readonly (Category | Author)[]): Markup | false {
  if (owners.length === 0) return false;
  return html`<outline text="${name}">
${owners.map((owner) => feed(site, feedOf(site, owner), owner.name))}</outline>
`;
}

function sisterFeed(sister: Sister): Markup {
  const { title, address: home } = sister;
  return html`<outline type="rss" version="RSS2" text="${title}" title="${title}" xmlUrl="${sisterUrl(sister, address.feed())}" htmlUrl="${home}"/>
`;
}

function feedOf({ feeds }: Site, owner: Category | Author): Channel | undefined {
  return "code" in owner ? feeds.of(owner) : feeds.of(owner);
}

function feed({ links }: Site, channel: Channel | undefined, name = channel?.title): Markup | false {
  if (channel === undefined) return false;
  const { title, at, page } = channel;
  return html`<outline type="rss" version="RSS2" text="${name}" title="${title}" xmlUrl="${links.absolute(at("rss"))}" htmlUrl="${links.absolute(page)}"/>
`;
}
