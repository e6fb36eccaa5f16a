import type { Digest, Paper } from "../../library/types.ts";
import type { Profile } from "../profile/profile.ts";
import { type Channel, isPaper } from "./channel.ts";

/** How many items a feed has. */
export interface Reach {
  /** Number of items in the subscription document. */
  readonly subscribed: number;
  /** Number of archives, and of items in each. */
  readonly archives: number;
  readonly archiveSize: number;
  /** Maximum number of papers that a digest's item lists. */
  readonly named: number;
  /** How many papers, from the newest on, have their abstracts. */
  readonly abstracts: number;
}

/** The days that a feed always covers: a reader that checks once a week misses nothing. */
const DAYS = 7;
/** Maximum number of papers in a feed, for sites that begin with a large archive; the others are in archives. */
const MOST_PAPERS = 2000;
/** Number of items with abstracts, newest first: feed readers load a feed many times a day. */
const MOST_ABSTRACTS = 100;

/**
 * A feed of papers has the configured number of items, or more if the newest digest or a week has more. It keeps the
 * archives that it had while the site's profile was full. A feed of a single paper has no abstract, which is on the
 * paper's page.
 */
export function papersReach(channel: Channel, feedSize: number, profile: Profile): Reach {
  const papers = channel.subjects.filter(isPaper);
  const size = channel.size ?? feedSize;
  // Most authors have a few papers, all of which are in the feed anyway.
  const recent =
    papers.length <= size
      ? 0
      : countSince(
          papers.map(({ firstListed }) => firstListed),
          DAYS,
        );
  const kept = channel.subjects.filter(
    (each) => profile.everyFile || !isPaper(each) || profile.isGrandfathered(each),
  );
  return {
    subscribed: Math.max(size, Math.min(recent, MOST_PAPERS)),
    archives: Math.ceil(Math.max(0, kept.length - feedSize) / feedSize),
    archiveSize: feedSize,
    named: profile.digestItemPapers,
    abstracts: papers.length > 1 ? MOST_ABSTRACTS : 0,
  };
}

/** The number of days that are at most `number` days before the last one. */
function countSince(days: readonly string[], number: number): number {
  const last = days.reduce((newest, day) => (day > newest ? day : newest), "");
  if (last === "") return 0;
  const first = new Date(Date.parse(last) - (number - 1) * DAY).toISOString().slice(0, 10);
  return days.filter((day) => day >= first).length;
}

const DAY = 24 * 60 * 60 * 1000;
/** Size limit of the feed of digests in bytes, with a margin for estimation errors. */
const MOST_BYTES = 440_000;
/** This many digests with the maximum number of named papers are within the size limit. */
const ARCHIVED_DIGESTS = 5;
const MOST_NAMED = 200;
/** Estimated bytes: markup per paper and per digest of an item, and a paper in total. */
const AROUND_PAPER = 230;
const AROUND_DIGEST = 1500;
const WHOLE_PAPER = 400;
/** Number of authors per paper in the feed of digests. */
export const DIGEST_NAMES = 5;

/**
 * The feed of digests covers a week, and more up to the limits of number and size; older digests are in archives. A
 * feed with archives never loses them, because neither the digests nor their sizes shrink.
 *
 * @param mostNamed maximum number of papers that a digest's item lists
 */
export function digestsReach(digests: readonly Digest[], feedSize: number, mostNamed: number): Reach {
  const days = digests.map(({ date }) => date);
  const recent = countSince(days, DAYS);
  const fitting = countFitting(digests, Math.min(digests.length, feedSize));
  return {
    subscribed: Math.max(recent, fitting),
    archives: fitting === digests.length ? 0 : Math.ceil((digests.length - 1) / ARCHIVED_DIGESTS),
    archiveSize: ARCHIVED_DIGESTS,
    abstracts: 0,
    named: Math.min(mostNamed, Math.floor(MOST_BYTES / (Math.max(recent, 1) * WHOLE_PAPER))),
  };
}

/** The number of newest digests that fit into the size limit; at least one. */
function countFitting(digests: readonly Digest[], most: number): number {
  let sum = 0;
  for (const [k, digest] of digests.slice(0, most).entries()) {
    sum += bytesOf(digest);
    if (sum > MOST_BYTES && k > 0) return k;
  }
  return most;
}

/** The estimated size of a digest's item in bytes. */
function bytesOf({ papers }: Digest): number {
  const size = (paper: Paper): number =>
    AROUND_PAPER +
    Buffer.byteLength(paper.title) +
    paper.slug.length +
    paper.authors.slice(0, DIGEST_NAMES).reduce((sum, { name }) => sum + Buffer.byteLength(name) + 2, 0);
  return papers.slice(0, MOST_NAMED).reduce((sum, paper) => sum + size(paper), AROUND_DIGEST);
}
