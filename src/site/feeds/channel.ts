import type { Edition } from "../../library/editions.ts";
import type { Digest, Paper } from "../../library/types.ts";
import type { Address, FeedFormat } from "../urls.ts";

/** The subject of a feed item. */
export type Subject = Paper | Digest | Edition;

/** Every format of a feed. */
export const ALL_FORMATS: readonly FeedFormat[] = ["rss", "atom", "json"];

/** A feed, independent of its format. */
export interface Channel {
  readonly title: string;
  readonly description: string;
  /** The page that it belongs to. */
  readonly page: Address;
  /** Its address; parts are archives, counted from the oldest, 1. */
  readonly at: (format: FeedFormat, archive?: number) => Address;
  /** Its formats, the most widespread first. */
  readonly formats: readonly FeedFormat[];
  /** Minimum number of items, if different from the setting. */
  readonly size?: number;
  /** All subjects in any order. */
  readonly subjects: readonly Subject[];
}

/** A link to a feed, for a page's head and for readers, as plain data. */
export interface FeedLinks {
  readonly title: string;
  readonly page: Address;
  readonly formats: readonly { readonly format: FeedFormat; readonly at: Address }[];
}

/** The links to a channel's feeds. */
export function feedLinksOf({ title, page, formats, at }: Channel): FeedLinks {
  return { title, page, formats: formats.map((format) => ({ format, at: at(format) })) };
}

/** Whether the subject of a feed's item is a paper. */
export function isPaper(each: Subject): each is Paper {
  return "slug" in each;
}
