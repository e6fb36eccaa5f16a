import type { Settings } from "../../content/settings.ts";
import { latestNewsFirst } from "../../library/order.ts";
import type { Author, AuthorAlias, Category, Digest, Library, Paper } from "../../library/types.ts";
import type { Profile } from "../profile.ts";
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
  /** How many items it holds at most, where that is fewer than other feeds do. */
  readonly most?: number;
  /** What it brings, latest news first. */
  readonly items: readonly (Paper | Digest)[];
  /** The day of its last news, YYYY-MM-DD; undefined where there is none. */
  readonly updated: string | undefined;
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

/** Every feed of a site. */
export interface Feeds {
  readonly everything: Channel;
  readonly digests: Channel;
  /** Of an author of a few papers a large site has none. */
  of(owner: Category): Channel;
  of(owner: Author): Channel | undefined;
  /** A reader app follows no redirect page: the feed at an author's former address goes on. */
  former(author: AuthorAlias): Channel;
  /** The files of a feed. */
  documentsOf(channel: Channel): readonly FeedDocument[];
}

const ALL: readonly FeedFormat[] = ["rss", "atom", "json"];

/**
 * Makes the feeds of a library: each holds `settings.feedSize` items at most, older ones stand in archives as far as
 * the site's size allows. Each feed is made when it is asked for.
 */
export function createFeeds(library: Library, settings: Settings, profile: Profile): Feeds {
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
    items: library.digests,
    updated: library.digests[0]?.date,
  });
  const ofCategory = (of: Category) =>
    ofPapers(of.papers, {
      title: named(of.name),
      description: `Papers in ${of.name}`,
      page: address.category(of),
      at: (format, archive) => address.categoryFeed(of, format, archive),
      formats: ALL,
    });
  const ofAuthor = (of: Author) =>
    ofPapers(of.papers, {
      title: named(of.name),
      description: `Papers by ${of.name}`,
      page: address.author(of),
      at: (_, archive) => address.authorFeed(of, archive),
      formats: ["rss"],
      most: profile.authorFeedItems,
    });
  const categories = new Map(library.categories.map((category) => [category, ofCategory(category)]));
  const of = (owner: Category | Author): Channel | undefined => {
    if ("code" in owner) return categories.get(owner);
    return profile.hasFeed(owner) ? ofAuthor(owner) : undefined;
  };
  return Object.freeze({
    everything,
    digests,
    of: of as Feeds["of"],
    former: ({ slug, name, authors }: AuthorAlias) =>
      ofPapers([...new Set(authors.flatMap(({ papers }) => papers))], {
        title: named(authors.length === 1 ? (authors[0]?.name ?? name) : name),
        description: `Papers by ${name}`,
        page: address.authorAt(slug),
        at: (_, archive) => address.authorFeed({ slug }, archive),
        formats: ["rss"],
        most: profile.authorFeedItems,
      }),
    documentsOf: (channel: Channel) => documentsOf(channel, settings.feedSize, archivesOf(channel)),
  });

  /** Up to which archive a channel is kept: what it had while the site was whole stays. */
  function archivesOf(channel: Channel): number {
    const all = profile.archives || channel === digests;
    const kept = all
      ? channel.items
      : channel.items.filter((each) => isPaper(each) && profile.isGrandfathered(each));
    return wholeArchives(kept.length, settings.feedSize);
  }
}

function ofPapers(papers: readonly Paper[], channel: Omit<Channel, "items" | "updated">): Channel {
  const items = [...papers].sort(latestNewsFirst);
  return Object.freeze({ ...channel, items, updated: items[0]?.firstListed });
}

/**
 * The files of a feed. An archive is cut from the oldest end, so that it stays as it is when news come; the last one
 * may hold items that the subscribed document holds, too. Source: RFC 5005, section 4.
 */
function documentsOf(channel: Channel, size: number, archives: number): readonly FeedDocument[] {
  const { items: all, formats, most = size } = channel;
  const end = all.length;
  return formats.flatMap((format) => {
    const document = (archive: number | undefined, items: FeedDocument["items"]) =>
      Object.freeze({ channel, format, items: Object.freeze(items), archive, archives });
    return [
      document(undefined, all.slice(0, Math.min(size, most))),
      ...Array.from({ length: archives }, (_, k) =>
        document(k + 1, all.slice(end - (k + 1) * size, end - k * size)),
      ),
    ];
  });
}

/** How many archives so many items need beside the document that is subscribed to. */
function wholeArchives(items: number, size: number): number {
  return Math.ceil(Math.max(0, items - size) / size);
}

/** Whether a piece of news is a paper. */
export function isPaper(each: Paper | Digest): each is Paper {
  return "slug" in each;
}

/** Ways from a file of a feed to its others: the subscribed one, and the archives before and after. */
export interface FeedPaging {
  readonly self: Address;
  /** Of an archive: the document to subscribe to. */
  readonly current: Address | undefined;
  readonly previous: Address | undefined;
  readonly next: Address | undefined;
}

/** Where a file of a feed stands, and the files around it. */
export function feedPaging({ channel, format, archive, archives }: FeedDocument): FeedPaging {
  const before = archive === undefined ? archives : archive - 1;
  return {
    self: channel.at(format, archive),
    current: archive === undefined ? undefined : channel.at(format),
    previous: before > 0 ? channel.at(format, before) : undefined,
    next: archive !== undefined && archive < archives ? channel.at(format, archive + 1) : undefined,
  };
}
