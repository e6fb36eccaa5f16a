import type { Chrome } from "../chrome.ts";
import type { FeedFormat } from "../urls.ts";
import { atom } from "./atom.ts";
import type { FeedDocument } from "./document.ts";
import { type FeedItem, feedItem } from "./item.ts";
import { jsonFeed } from "./json-feed.ts";
import { rss } from "./rss.ts";

/** A feed format with its name and media type. */
interface Format {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly write: (document: FeedDocument, items: readonly FeedItem[], chrome: Chrome) => string;
}

/** The formats of feeds. */
export const feedFormats: Readonly<Record<FeedFormat, Format>> = {
  rss: { name: "RSS", type: "application/rss+xml", write: rss },
  atom: { name: "Atom", type: "application/atom+xml", write: atom },
  json: { name: "JSON Feed", type: "application/feed+json", write: jsonFeed },
};

/** The text of a feed's file. */
export function writeFeed(document: FeedDocument, chrome: Chrome): string {
  const items = document.items.map((subject) => feedItem(subject, chrome));
  return feedFormats[document.format].write(document, items, chrome);
}
