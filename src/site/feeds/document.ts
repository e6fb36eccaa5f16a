import type { Markup } from "../html.ts";
import type { PaperSummary } from "../summaries.ts";
import type { Address, EditionKind, FeedFormat } from "../urls.ts";
import type { Channel, Subject } from "./channel.ts";

/** One file of a feed as plain data: the newest items, or an archive of older ones. */
export interface FeedDocument {
  readonly format: FeedFormat;
  readonly title: string;
  readonly description: string;
  readonly page: Address;
  /** The address of the subscription document. */
  readonly feed: Address;
  /** The day of the channel's newest item, YYYY-MM-DD; undefined if there is none. */
  readonly updated: string | undefined;
  readonly paging: FeedPaging;
  readonly items: readonly FeedSubject[];
}

/** The subject of an item. */
export type FeedSubject =
  /** A paper, with its rank among the new papers of its digest, from 0, and whether the item has its abstract. */
  | {
      readonly kind: "paper";
      readonly paper: PaperSummary;
      readonly rank: number;
      readonly abstract: boolean;
    }
  /** A digest, with its title and the editor's note where it has them, its first papers and the number of all. */
  | {
      readonly kind: "digest";
      readonly date: string;
      readonly title: string | undefined;
      readonly note: Markup | undefined;
      readonly papers: readonly PaperSummary[];
      readonly total: number;
    }
  /** A week or month with its first papers and the total number. */
  | {
      readonly kind: EditionKind;
      readonly period: string;
      readonly from: string;
      readonly to: string;
      readonly papers: readonly PaperSummary[];
      readonly total: number;
    };

/** The addresses of a feed document and its neighbours. Source: RFC 5005, section 4. */
export interface FeedPaging {
  readonly self: Address;
  /** For an archive: the subscription document. */
  readonly current: Address | undefined;
  readonly previous: Address | undefined;
  readonly next: Address | undefined;
}

/** A feed document before its items are reduced to plain data. */
export interface PlannedDocument {
  readonly channel: Channel;
  readonly format: FeedFormat;
  /** The archive's number, from 1, the oldest; undefined for the subscription document. */
  readonly archive: number | undefined;
  readonly paging: FeedPaging;
  /** Maximum number of papers that a digest's item lists. */
  readonly named: number;
  /** How many of the papers, from the newest on, have their abstracts. */
  readonly abstracts: number;
  /** Newest first. */
  readonly subjects: () => readonly Subject[];
  readonly updated: () => string | undefined;
}
