import { type FeedDocument, waysOf } from "../src/site/feeds/documents.ts";
import { writeFeed } from "../src/site/feeds/write.ts";
import type { Site } from "../src/site/site.ts";

/** Every feed, in each of its formats, with its archives. */
export const data = {
  pagination: { data: "site.feeds.documents", size: 1, alias: "document" },
  permalink: ({ document }: { document: FeedDocument }): string => waysOf(document).self,
};

export function render({ site, document }: { site: Site; document: FeedDocument }): string {
  return writeFeed(document, site);
}
