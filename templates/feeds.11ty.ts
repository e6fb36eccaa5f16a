import { pluralize } from "../src/shared/plural.ts";
import type { Channel } from "../src/site/feeds/documents.ts";
import { feedFormats } from "../src/site/feeds/write.ts";
import { html, join, type Markup } from "../src/site/html.ts";
import type { Site } from "../src/site/site.ts";
import { address, type FeedFormat } from "../src/site/urls.ts";
import { page } from "./parts/page.ts";
import { sisterFeeds } from "./parts/sisters.ts";

/** How many of the most frequent authors stand here. */
const AUTHORS = 50;

export const data = { permalink: address.feeds };

export function render({ site }: { site: Site }): string {
  const { feeds, links, library, settings, authorIndex } = site;
  const frequent = authorIndex.byPapers.slice(0, AUTHORS).filter(({ papers }) => papers.length > 1);
  const main = html`<h1>Feeds</h1>
<div class="prose">
<p>A feed brings new papers to you: a feed reader (an app or a site that you choose) looks here for you and shows what is new, with authors and the whole abstract. No account, no e-mail address. Give your reader one of the addresses below, or that of any page: it finds the page’s feed.</p>
<p>To begin with all of them at once, import <a href="${links.href(address.opml)}" type="text/x-opml" download>feeds.opml</a> into your reader: everything, the digests, each category, and each author of two papers or more${site.sisters.length > 0 && ", and everything of the sister sites"}.</p>
</div>
<section aria-labelledby="everything">
<h2 id="everything">Everything</h2>
${feeds.everything.formats.map((format) => whole(site, feeds.everything, format))}</section>
<section aria-labelledby="digests">
<h2 id="digests">Digests</h2>
<p>${feeds.digests.description}.</p>
${whole(site, feeds.digests, "rss")}</section>
<section aria-labelledby="categories">
<h2 id="categories">Categories</h2>
${list(
  site,
  "category",
  library.categories.map((category) => [category.name, feeds.of(category)]),
)}</section>
<section aria-labelledby="authors">
<h2 id="authors">Authors</h2>
<p>${pluralize(library.authors.length, "author")} can be followed; the feed is on the page of each. <a href="${links.href(address.authors)}">All authors</a></p>
${
  frequent.length > 0 &&
  list(
    site,
    "author",
    frequent.flatMap((author) => {
      const feed = feeds.of(author);
      return feed === undefined ? [] : [[author.name, feed] as const];
    }),
  )
}</section>
${sisterFeeds(site, copyButton)}<section aria-labelledby="programs">
<h2 id="programs">For programs</h2>
<div class="prose">
<p>A feed holds the ${pluralize(settings.feedSize, "newest paper")}; older ones stand in its archives, which each feed names (<code>prev-archive</code>, RFC 5005; <code>next_url</code> in JSON). A paper’s identifier never changes. An item’s date is the day that the paper entered a digest; the paper’s own day is its <code>dc:date</code>, in JSON <code>_offprint.date</code>, beside <code>score</code>, <code>code_url</code> and <code>et_al</code>.</p>
</div>
</section>`;
  return page(site, {
    title: "Feeds",
    description: "Every feed of this site, and how to follow one",
    at: address.feeds,
    main,
  });
}

/** A feed's whole address, to copy. */
function whole({ links }: Site, { at }: Channel, format: FeedFormat): Markup {
  const { name, type } = feedFormats[format];
  const id = at(format).slice(1).replace(/\W/g, "-");
  return html`<p class="feed"><a id="${id}" href="${links.absolute(at(format))}" type="${type}">${name}</a> <code>${links.absolute(at(format))}</code> ${copyButton(id, `the ${name} feed`)}</p>
`;
}

/** Feeds by the name of what they are about. */
function list(
  site: Site,
  kind: string,
  named: readonly (readonly [name: string, channel: Channel])[],
): Markup {
  return html`<ul class="index">
${named.map(([name, { at, page, formats }], k) => {
  const ways = formats.map((format) => {
    const id = format === "rss" && html` id="${kind}-${k}"`;
    return html`<a${id} href="${site.links.absolute(at(format))}" type="${feedFormats[format].type}">${feedFormats[format].name}<span class="hidden"> feed of ${name}</span></a>`;
  });
  return html`<li><a href="${site.links.href(page)}"><bdi>${name}</bdi></a> <span>${join(ways, ", ")} ${copyButton(`${kind}-${k}`, `the RSS feed of ${name}`)}</span></li>\n`;
})}</ul>
`;
}

function copyButton(id: string, what: string): Markup {
  return html`<button type="button" data-copy="#${id}" hidden>Copy<span class="hidden"> the address of ${what}</span></button>`;
}
