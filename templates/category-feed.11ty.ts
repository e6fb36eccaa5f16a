import type { Category } from "../src/library/types.ts";
import { rssFeed } from "../src/site/rss.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";

export const data = {
  pagination: { data: "site.library.categories", size: 1, alias: "category" },
  permalink: ({ category }: { category: Category }): string => address.categoryFeed(category),
};

export function render({ site, category }: { site: Site; category: Category }): string {
  const channel = {
    title: `${category.name} · ${site.settings.title}`,
    description: `Papers in ${category.name}`,
    self: address.categoryFeed(category),
    page: address.category(category),
    papers: category.papers,
  };
  return rssFeed(channel, site);
}
