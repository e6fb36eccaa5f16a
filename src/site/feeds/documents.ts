import type { Settings } from "../../content/settings.ts";
import type { Edition } from "../../library/editions.ts";
import { latestNewsFirst } from "../../library/order.ts";
import type { Author, AuthorAlias, Category, Digest, Library, Paper } from "../../library/types.ts";
import type { Markup } from "../html.ts";
import type { Profile } from "../profile.ts";
import type { PaperSummary } from "../summaries.ts";
import { type Address, address, type EditionKind, type FeedFormat } from "../urls.ts";

/** What an item of a feed can be about. */
export type Subject = Paper | Digest | Edition;

/** The subject of a feed, in whatever format it is written. */
export interface Channel {
  readonly title: string;
  readonly description: string;
  /** The page that it belongs to. */
  readonly page: Address;
  /** Its address; further parts are its archives, counted from the oldest, 1. */
  readonly at: (format: FeedFormat, archive?: number) => Address;
  /** Its formats, the most widespread first. */
  readonly formats: readonly FeedFormat[];
  /** The maximum of its items, where that is fewer than in other feeds. */
  readonly most?: number;
  /** All that it has ever brought, in any order. */
  readonly subjects: readonly Subject[];
}

/** The address of a feed for the head of a page and for a reader, as plain data. */
export interface FeedLinks {
  readonly title: string;
  readonly page: Address;
  readonly formats: readonly { readonly format: FeedFormat; readonly at: Address }[];
}

/** The links to a channel's feeds. */
export function feedLinksOf({ title, page, formats, at }: Channel): FeedLinks {
  return { title, page, formats: formats.map((format) => ({ format, at: at(format) })) };
}

/** One file of a feed: its newest items, or an archive of older ones; plain data. */
export interface FeedDocument {
  readonly format: FeedFormat;
  readonly title: string;
  readonly description: string;
  readonly page: Address;
  /** The address of the document to subscribe to. */
  readonly feed: Address;
  /** The day of the channel's last news, YYYY-MM-DD; undefined where there is none. */
  readonly updated: string | undefined;
  readonly paging: FeedPaging;
  readonly items: readonly FeedSubject[];
}

/** What an item is about. */
export type FeedSubject =
  /** A paper, with its rank among the new papers of its digest, from 0. */
  | { readonly kind: "paper"; readonly paper: PaperSummary; readonly rank: number }
  /** A digest, with its title and the editor's note where it has them, its first papers and the number of all. */
  | {
      readonly kind: "digest";
      readonly date: string;
      readonly title: string | undefined;
      readonly note: Markup | undefined;
      readonly papers: readonly PaperSummary[];
      readonly total: number;
    }
  /** A week or month, with its first papers and the number of all. */
  | {
      readonly kind: EditionKind;
      readonly period: string;
      readonly from: string;
      readonly to: string;
      readonly papers: readonly PaperSummary[];
      readonly total: number;
    };

/** The addresses of a feed document and of those around it. Source: RFC 5005, section 4. */
export interface FeedPaging {
  readonly self: Address;
  /** Of an archive: the document to subscribe to. */
  readonly current: Address | undefined;
  readonly previous: Address | undefined;
  readonly next: Address | undefined;
}

/** A feed document before its items are reduced to plain data. */
export interface PlannedDocument {
  readonly channel: Channel;
  readonly format: FeedFormat;
  /** From 1, the oldest; undefined for the document to subscribe to. */
  readonly archive: number | undefined;
  readonly paging: FeedPaging;
  /** Latest news first. */
  readonly subjects: () => readonly Subject[];
  readonly updated: () => string | undefined;
}

/** Every feed of a site. */
export interface Feeds {
  readonly everything: Channel;
  readonly digests: Channel;
  ofCategory(category: Category): Channel;
  /** Undefined for an author of few papers on a large site. */
  ofAuthor(author: Author): Channel | undefined;
  /** A feed reader follows no redirect page, so the feed at an author's former address continues. */
  ofAlias(alias: AuthorAlias): Channel;
  /** The files of a feed. */
  documentsOf(channel: Channel): readonly PlannedDocument[];
}

/** Every format of a feed. */
export const ALL_FORMATS: readonly FeedFormat[] = ["rss", "atom", "json"];

/**
 * The feeds of a library: each holds `settings.feedSize` items at most; older ones are in archives as far as the
 * site's profile allows.
 */
export function createFeeds(library: Library, settings: Settings, profile: Profile): Feeds {
  const named = (name: string) => `${name} · ${settings.title}`;
  const everything: Channel = Object.freeze({
    title: settings.title,
    description: settings.description,
    page: address.home,
    at: address.feed,
    formats: ALL_FORMATS,
    subjects: library.papers,
  });
  const digests: Channel = Object.freeze({
    title: named("Digests"),
    description: "An item for each digest, with its list of papers",
    page: address.digests,
    at: (_: FeedFormat, archive?: number) => address.digestsFeed(archive),
    formats: ["rss"] as const,
    subjects: library.digests,
  });
  const byAuthor = (
    slug: string,
    title: string,
    name: string,
    page: Address,
    papers: readonly Paper[],
  ): Channel => ({
    title: named(title),
    description: `Papers by ${name}`,
    page,
    at: (_, archive) => address.authorFeed({ slug }, archive),
    formats: ["rss"],
    most: profile.authorFeedItems,
    subjects: papers,
  });
  return Object.freeze({
    everything,
    digests,
    ofCategory: (category: Category): Channel => ({
      title: named(category.name),
      description: `Papers in ${category.name}`,
      page: address.category(category),
      at: (format, archive) => address.categoryFeed(category, format, archive),
      formats: ALL_FORMATS,
      subjects: category.papers,
    }),
    ofAuthor: (author: Author) =>
      profile.hasFeed(author)
        ? byAuthor(author.slug, author.name, author.name, address.author(author), author.papers)
        : undefined,
    ofAlias: ({ slug, name, authors }: AuthorAlias) => {
      const title = authors.length === 1 ? (authors[0]?.name ?? name) : name;
      const papers = [...new Set(authors.flatMap(({ papers }) => papers))];
      return byAuthor(slug, title, name, address.authorAt(slug), papers);
    },
    documentsOf: (channel: Channel) =>
      documentsOf(channel, settings.feedSize, archivesOf(channel, settings.feedSize, profile)),
  });
}

/** The number of a channel's archives: those that it had while the site had every detail stay. */
function archivesOf({ subjects }: Channel, size: number, profile: Profile): number {
  const kept = subjects.filter((each) => profile.archives || !isPaper(each) || profile.isGrandfathered(each));
  return Math.ceil(Math.max(0, kept.length - size) / size);
}

/**
 * The files of a feed. An archive is cut from the oldest end, so that it stays as it is when papers are added; the last
 * one may hold items that the subscribed document holds, too. Source: RFC 5005, section 4.
 */
function documentsOf(channel: Channel, size: number, archives: number): readonly PlannedDocument[] {
  const { formats, most = size, subjects } = channel;
  let sorted: readonly Subject[] | undefined;
  const all = () => {
    sorted ??= subjects.every(isPaper) ? [...subjects].sort(latestNewsFirst) : subjects;
    return sorted;
  };
  const updated = () => {
    const [first] = all();
    return first && dayOf(first);
  };
  const numbers = [undefined, ...Array.from({ length: archives }, (_, k) => k + 1)];
  return formats.flatMap((format) =>
    numbers.map((archive) => ({
      channel,
      format,
      archive,
      paging: pagingOf(channel, format, archive, archives),
      updated,
      subjects: () => {
        if (archive === undefined) return all().slice(0, Math.min(size, most));
        const end = all().length;
        return all().slice(end - archive * size, end - (archive - 1) * size);
      },
    })),
  );
}

function pagingOf(
  { at }: Channel,
  format: FeedFormat,
  archive: number | undefined,
  archives: number,
): FeedPaging {
  const previous = archive === undefined ? archives : archive - 1;
  return {
    self: at(format, archive),
    current: archive === undefined ? undefined : at(format),
    previous: previous > 0 ? at(format, previous) : undefined,
    next: archive !== undefined && archive < archives ? at(format, archive + 1) : undefined,
  };
}

/** The day that something was news: of an edition its last one. */
function dayOf(subject: Subject): string {
  if (isPaper(subject)) return subject.firstListed;
  return "date" in subject ? subject.date : subject.to;
}

/** Whether the subject of a feed's item is a paper. */
export function isPaper(each: Subject): each is Paper {
  return "slug" in each;
}
