import { html, type Markup } from "../../src/site/html.ts";
import type { Site } from "../../src/site/site.ts";
import type { PageFeed } from "./page.ts";

/** The visible way to a page's feed. */
export function subscribe({ links }: Site, feed: PageFeed, what: string): Markup {
  return html`<a class="subscribe" href="${links.href(feed.at)}" type="application/rss+xml">Follow ${what} (RSS)</a>`;
}
