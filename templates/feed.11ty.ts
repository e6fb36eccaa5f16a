import { rssFeed } from "../src/site/rss.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";

export const data = { permalink: address.feed };

export function render({ site }: { site: Site }): string {
  const { title, description } = site.settings;
  const channel = { title, description, self: address.feed, page: address.home, papers: site.library.papers };
  return rssFeed(channel, site);
}
