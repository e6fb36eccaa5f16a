import type { Channel } from "../../src/site/feeds/documents.ts";
import { feedFormats } from "../../src/site/feeds/write.ts";
import { html, join, type Markup } from "../../src/site/html.ts";
import type { Site } from "../../src/site/site.ts";

/** The visible way to a page's feed, in each of its formats. */
export function subscribe({ links }: Site, { formats, at }: Channel, what: string): Markup {
  const ways = formats.map((format) => {
    const { name, type } = feedFormats[format];
    return html`<a href="${links.href(at(format))}" type="${type}">${name}</a>`;
  });
  return html`<span class="subscribe">Follow ${what}: ${join(ways, ", ")}</span>`;
}

/** A page's own feed in its first format, as feed readers look for it. */
export function ownFeedLink({ links }: Site, { title, at, formats: [format = "rss"] }: Channel): Markup {
  return html`<link rel="alternate" type="${feedFormats[format].type}" title="${title}" href="${links.href(at(format))}">\n`;
}

/** Feeds of a page as feed readers look for them: its own in each format, and the one of everything. */
export function feedLinks({ links, feeds }: Site, own: Channel | undefined): Markup {
  const offered =
    own === undefined || own === feeds.everything
      ? [[feeds.everything, feeds.everything.formats] as const]
      : [[own, own.formats] as const, [feeds.everything, ["rss"]] as const];
  return html`${offered.flatMap(([{ title, at }, formats]) =>
    formats.map(
      (format) =>
        html`<link rel="alternate" type="${feedFormats[format].type}" title="${title}" href="${links.absolute(at(format))}">\n`,
    ),
  )}`;
}
