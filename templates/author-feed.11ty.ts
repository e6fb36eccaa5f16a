import type { Author } from "../src/library/types.ts";
import { rssFeed } from "../src/site/rss.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";

export const data = {
  pagination: { data: "site.library.authors", size: 1, alias: "author" },
  permalink: ({ author }: { author: Author }): string => address.authorFeed(author),
};

export function render({ site, author }: { site: Site; author: Author }): string {
  const channel = {
    title: `${author.name} · ${site.settings.title}`,
    description: `Papers by ${author.name}`,
    self: address.authorFeed(author),
    page: address.author(author),
    papers: author.papers,
  };
  return rssFeed(channel, site);
}
