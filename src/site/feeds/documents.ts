import { latestNewsFirst } from "../../library/order.ts";
import type { Author, Category, Digest, Library, Paper } from "../../library/types.ts";
import type { Settings } from "../settings.ts";
import { type Address, address, type FeedFormat } from "../urls.ts";

/** What a feed is about, in whatever format it is written. */
export interface Channel {
  readonly title: string;
  readonly description: string;
  /** The page that it belongs to. */
  readonly page: Address;
  /** Where it stands; its later parts are its archives, counted from the oldest, 1. */
  readonly at: (format: FeedFormat, archive?: number) => Address;
  /** Formats that it is written in, the most widespread first. */
  readonly formats: readonly FeedFormat[];
  /** What it brings, latest news first. */
  readonly news: readonly (Paper | Digest)[];
  /** The day of its last news, YYYY-MM-DD; undefined where there is none. */
  readonly newest: string | undefined;
}

/** One file of a feed: its newest items, or an archive of older ones. */
export interface FeedDocument {
  readonly channel: Channel;
  readonly format: FeedFormat;
  readonly items: readonly (Paper | Digest)[];
  /** From 1, the oldest; undefined for the document that is subscribed to. */
  readonly archive: number | undefined;
  /** How many archives the channel has. */
  readonly archives: number;
}

/** Every feed of a site, in the order in which they are offered. */
export interface Feeds {
  readonly everything: Channel;
  readonly digests: Channel;
  of(owner: Category | Author): Channel;
  /** All files. */
  readonly documents: readonly FeedDocument[];
}

const ALL: readonly FeedFormat[] = ["rss", "atom", "json"];

/** Makes the feeds of a library: each holds `settings.feedItems` items at most, older ones stand in archives. */
export function createFeeds(library: Library, settings: Settings): Feeds {
  const named = (name: string) => `${name} · ${settings.title}`;
  const everything = ofPapers(library.papers, {
    title: settings.title,
    description: settings.description,
    page: address.home,
    at: address.feed,
    formats: ALL,
  });
  const digests: Channel = Object.freeze({
    title: named("Digests"),
    description: "An item for each digest, with its list of papers",
    page: address.digests,
    at: (_: FeedFormat, archive?: number) => address.digestsFeed(archive),
    formats: ["rss"] as const,
    news: library.digests,
    newest: library.digests[0]?.date,
  });
  const category = (of: Category) =>
    ofPapers(of.papers, {
      title: named(of.name),
      description: `Papers in ${of.name}`,
      page: address.category(of),
      at: (format, archive) => address.categoryFeed(of, format, archive),
      formats: ALL,
    });
  const author = (of: Author) =>
    ofPapers(of.papers, {
      title: named(of.name),
      description: `Papers by ${of.name}`,
      page: address.author(of),
      at: (_, archive) => address.authorFeed(of, archive),
      formats: ["rss"],
    });
  const owned = new Map<Category | Author, Channel>([
    ...library.categories.map((each) => [each, category(each)] as const),
    ...library.authors.map((each) => [each, author(each)] as const),
  ]);
  const channels = [everything, digests, ...owned.values()];
  const documents = channels.flatMap((channel) => documentsOf(channel, settings.feedItems));
  return Object.freeze({
    everything,
    digests,
    of: (owner: Category | Author) => owned.get(owner) ?? unknown(owner.slug),
    documents: Object.freeze(documents),
  });
}

function unknown(slug: string): never {
  throw new Error(`There is no feed for “${slug}”, which is not in the library that the feeds were made of.`);
}

function ofPapers(papers: readonly Paper[], channel: Omit<Channel, "news" | "newest">): Channel {
  const news = [...papers].sort(latestNewsFirst);
  return Object.freeze({ ...channel, news, newest: news[0]?.entered });
}

/**
 * The files of a feed. An archive is cut from the oldest end, so that it stays as it is when news come; the last one
 * may hold items that the subscribed document holds, too. Source: RFC 5005, section 4.
 */
function documentsOf(channel: Channel, size: number): readonly FeedDocument[] {
  const { news, formats } = channel;
  const archives = Math.ceil(Math.max(0, news.length - size) / size);
  const document = (format: FeedFormat, archive: number | undefined, items: FeedDocument["items"]) =>
    Object.freeze({ channel, format, items: Object.freeze(items), archive, archives });
  const end = news.length;
  return formats.flatMap((format) => [
    document(format, undefined, archives === 0 ? news : news.slice(0, size)),
    ...Array.from({ length: archives }, (_, k) =>
      document(format, k + 1, news.slice(end - (k + 1) * size, end - k * size)),
    ),
  ]);
}

/** Ways from a file of a feed to its others: the subscribed one, and the archives before and after. */
export interface FeedWays {
  readonly self: Address;
  /** Of an archive: the document to subscribe to. */
  readonly current: Address | undefined;
  readonly previous: Address | undefined;
  readonly next: Address | undefined;
}

/** Where a file of a feed stands, and the files around it. */
export function waysOf({ channel, format, archive, archives }: FeedDocument): FeedWays {
  const before = archive === undefined ? archives : archive - 1;
  return {
    self: channel.at(format, archive),
    current: archive === undefined ? undefined : channel.at(format),
    previous: before > 0 ? channel.at(format, before) : undefined,
    next: archive !== undefined && archive < archives ? channel.at(format, archive + 1) : undefined,
  };
}
