import { pluralize } from "../src/shared/plural.ts";
import type { Chrome } from "../src/site/chrome.ts";
import { type FeedLinks, feedLinksOf } from "../src/site/feeds/channel.ts";
import { channelOfSeries, channelOfSet } from "../src/site/feeds/set-channels.ts";
import { feedFormats } from "../src/site/feeds/write.ts";
import { html, join, type Markup } from "../src/site/html.ts";
import { type Output, output } from "../src/site/output.ts";
import type { PaperSet } from "../src/site/sets.ts";
import type { Site } from "../src/site/site.ts";
import { address, type FeedFormat } from "../src/site/urls.ts";
import { page } from "./parts/page.ts";
import { relatedSiteFeeds } from "./parts/related-sites.ts";

/** Number of most prolific authors listed. */
const AUTHORS = 50;

/** The word after a format's name in links for screen readers; “JSON Feed” has it. */
const FEED: Readonly<Record<FeedFormat, string>> = { rss: " feed", atom: " feed", json: "" };

interface FeedsProps {
  readonly digests: FeedLinks;
  readonly digestsDescription: string;
  /** Feeds of optional sections. */
  readonly sections: readonly FeedSection[];
  readonly calendar: boolean;
  readonly categories: readonly NamedFeed[];
  /** The most frequent authors. */
  readonly authors: readonly NamedFeed[];
  /** The number of all authors. */
  readonly total: number;
}

/** Feeds of a kind, by name. */
interface FeedSection {
  readonly name: string;
  readonly id: string;
  readonly feeds: readonly NamedFeed[];
}

/** A feed with the name of its subject. */
interface NamedFeed {
  readonly name: string;
  readonly feed: FeedLinks;
}

/** The page that lists all feeds. */
export function* outputs(site: Site): Iterable<Output> {
  const { library, feeds } = site;
  yield output({
    url: address.feeds,
    framed: true,
    sitemap: { lastModified: library.digests[0]?.date },
    props: () => ({
      digests: feedLinksOf(feeds.digests),
      digestsDescription: feeds.digests.description,
      sections: feedSections(site),
      calendar: library.sessions.length > 0,
      categories: library.categories.map((category) => ({
        name: category.name,
        feed: feedLinksOf(feeds.ofCategory(category)),
      })),
      authors: frequentAuthors(site),
      total: library.authors.length,
    }),
    render,
  });
}

function feedSections({ sets, settings }: Site): readonly FeedSection[] {
  const named = (set: PaperSet): NamedFeed => ({
    name: set.name,
    feed: feedLinksOf(channelOfSet(set, settings)),
  });
  const series = sets.series.map((each) => ({
    name: each.kind === "week" ? "Weeks" : "Months",
    feed: feedLinksOf(channelOfSeries(each, settings)),
  }));
  const sections = [
    {
      name: "Picks and editions",
      id: "editor",
      feeds: [...(sets.picks ? [named(sets.picks)] : []), ...series],
    },
    { name: "Topics", id: "topics", feeds: sets.topics.map(named) },
    { name: "Tags", id: "tags", feeds: sets.tags.map(named) },
  ];
  return sections.filter(({ feeds }) => feeds.length > 0);
}

function frequentAuthors({ authorIndex, feeds }: Site): readonly NamedFeed[] {
  return authorIndex.byPapers
    .slice(0, AUTHORS)
    .filter(({ papers }) => papers.length > 1)
    .flatMap((author) => {
      const channel = feeds.ofAuthor(author);
      return channel === undefined ? [] : [{ name: author.name, feed: feedLinksOf(channel) }];
    });
}

function render(props: FeedsProps, chrome: Chrome): string {
  const { digests, digestsDescription, sections, calendar, categories, authors, total } = props;
  const { links, settings, feed: everything, relatedSites } = chrome;
  const main = html`<h1>Feeds</h1>
<div class="prose">
<p>Get new papers in your feed reader, with authors and abstracts. Give it one of the addresses below, or the address of any page: it finds that page’s feed.</p>
<p>Import the <a href="${links.href(address.opml)}" type="text/x-opml" download>OPML file</a> to subscribe to all feeds at once: all papers, the digests, each category, and authors with two or more papers${relatedSites.length > 0 && ", and the related sites"}.</p>
</div>
<section class="ticks" aria-labelledby="everything">
<h2 id="everything">All papers</h2>
${everything.formats.map((format) => whole(chrome, format, "all papers"))}</section>
<section class="ticks" aria-labelledby="digests">
<h2 id="digests">Digests</h2>
<p>${digestsDescription}.</p>
${digests.formats.map((format) => whole(chrome, format, "the digests"))}</section>
${sections.map(
  ({ name, id, feeds }) => html`<section class="ticks" aria-labelledby="${id}">
<h2 id="${id}">${name}</h2>
${list(chrome, id, feeds)}</section>
`,
)}${calendar && calendarLink(chrome)}<section class="ticks" aria-labelledby="categories">
<h2 id="categories">Categories</h2>
${list(chrome, "category", categories)}</section>
<section class="ticks" aria-labelledby="authors">
<h2 id="authors">Authors</h2>
<p>Every author page has a feed (${pluralize(total, "author")}). <a href="${links.href(address.authors)}">All authors</a></p>
${authors.length > 0 && list(chrome, "author", authors)}</section>
${relatedSiteFeeds(chrome, copyButton)}<p class="bar" data-opml="${links.href(address.opml)}" hidden><span role="status"></span> <button type="button">Export as OPML</button></p>
<section aria-labelledby="programs">
<h2 id="programs">For developers</h2>
<div class="prose">
<p>A feed has the ${pluralize(settings.feedSize, "newest paper")}, and all of the newest digest and of a week; older ones are in its archives, which each feed links to (<code>prev-archive</code>, RFC 5005; <code>next_url</code> in JSON). A paper’s identifier never changes. An item’s date is the day of the digest that first listed the paper; the publication date is its <code>prism:publicationDate</code>, in JSON <code>_offprint.date</code>, next to <code>score</code>, <code>code_url</code> and <code>et_al</code>.</p>
</div>
</section>`;
  return page(chrome, {
    title: "Feeds",
    description: "Every feed of this site, and how to follow one",
    at: address.feeds,
    main,
  });
}

/** The sessions of a reading group, for calendar programs. */
function calendarLink({ links }: Chrome): Markup {
  const at = links.absolute(address.calendar);
  return html`<section aria-labelledby="calendar">
<h2 id="calendar">Calendar</h2>
<p>Sessions of the reading group, for your calendar.</p>
<p class="feed"><a id="ics" href="${at}" type="text/calendar">iCalendar</a> <code>${at}</code> ${copyButton("ics", "the calendar")}</p>
</section>
`;
}

/** A feed's full URL, for copying. */
function whole({ links }: Chrome, { format, at }: FeedLinks["formats"][number], what: string): Markup {
  const { name, type } = feedFormats[format];
  const id = at.slice(1).replace(/\W/g, "-");
  return html`<p class="feed"${format === "rss" && tick(links.absolute(at), what)}><a id="${id}" href="${links.absolute(at)}" type="${type}">${name}</a> <code>${links.absolute(at)}</code> ${copyButton(id, `the ${name}${FEED[format]}`)}</p>
`;
}

/** A list of feeds by the names of their subjects. */
function list(chrome: Chrome, kind: string, named: readonly NamedFeed[]): Markup {
  return html`<ul class="index">
${named.map(({ name, feed: { page, formats } }, k) => {
  const formatLinks = formats.map(({ format, at }) => {
    const id = format === "rss" && html` id="${kind}-${k}"`;
    return html`<a${id} href="${chrome.links.absolute(at)}" type="${feedFormats[format].type}">${feedFormats[format].name}<span class="hidden">${FEED[format]} of ${name}</span></a>`;
  });
  const rss = formats.find(({ format }) => format === "rss");
  return html`<li${rss && tick(chrome.links.absolute(rss.at), name)}><a href="${chrome.links.href(page)}"><bdi>${name}</bdi></a> <span>${join(formatLinks, " · ")} ${copyButton(`${kind}-${k}`, `the RSS feed of ${name}`)}</span></li>\n`;
})}</ul>
`;
}

/** The checkbox with which readers select feeds for their own OPML file. */
function tick(href: string, name: string): Markup {
  return html` data-feed="${href}" data-feed-name="${name}"`;
}

function copyButton(id: string, what: string): Markup {
  return html`<button type="button" data-copy="#${id}" hidden>Copy URL<span class="hidden"> of ${what}</span></button>`;
}
