import type { Author, Category } from "../library/types.ts";
import { type ExportScope, type ExportSet, exportFormats } from "../site/exports/exports.ts";
import { type Channel, type FeedDocument, feedPaging, isPaper } from "../site/feeds/documents.ts";
import { writeFeed } from "../site/feeds/write.ts";
import type { Site } from "../site/site.ts";
import type { Press } from "./press.ts";
import { takeTurns } from "./turns.ts";

/** Owners whose files one thread writes before it asks for more. */
const TOGETHER = 100;

/**
 * Writes the feeds and the files to take away. There are several for each author, more than all pages together: as
 * templates they would take several times the memory and the time of their writing. Threads share them out by turns.
 */
export function writeDataFiles(site: Site, press: Press, turns = takeTurns()): void {
  const { feeds, exports, library } = site;
  const { owners } = exports;
  for (let turn = turns.next(); turn * TOGETHER < owners.length; turn = turns.next()) {
    if (turn === 0) {
      for (const channel of [feeds.everything, feeds.digests, ...library.authorAliases.map(feeds.former)])
        writeFeeds(channel, site, press);
    }
    for (const owner of owners.slice(turn * TOGETHER, (turn + 1) * TOGETHER)) {
      if (hasFeeds(owner)) writeFeeds(feeds.of(owner as never), site, press, owner);
      writeExports(owner, site, press);
    }
  }
}

function hasFeeds(owner: ExportScope): owner is Author | Category {
  return !("digests" in owner || "date" in owner);
}

function writeExports(owner: ExportScope, site: Site, press: Press): void {
  const bundle = site.exports.of(owner);
  for (const format of bundle.formats) {
    const write = () => exportFormats[format].write(bundle, site);
    press.offer(bundle.at(format), () => markOfPapers(site, bundle.papers, owner, format), write);
  }
}

function writeFeeds(channel: Channel | undefined, site: Site, press: Press, owner?: Author | Category): void {
  if (channel === undefined) return;
  for (const document of site.feeds.documentsOf(channel)) {
    const at = feedPaging(document).self;
    const write = () => writeFeed(document, site);
    // A feed of digests holds words of the publisher's, and is one.
    if (document.items.every(isPaper)) press.offer(at, () => markOfFeed(site, document, owner), write);
    else press.print(at, write);
  }
}

function markOfFeed(site: Site, document: FeedDocument, owner: Author | Category | undefined): string {
  const { channel, format, items, archive, archives } = document;
  const { title, description, page, updated: newest } = channel;
  return site.marks.page("feed", title, description, page, newest, format, archive, archives, [
    ...(owner !== undefined && isAuthor(owner) ? [site.marks.author(owner)] : []),
    // An item's time is its place in the digest.
    ...items.filter(isPaper).map((paper) => `${site.marks.paper(paper)} ${paper.rankInDigest}`),
  ]);
}

/** An author's mark holds those of the papers; others have too many to keep one. */
function markOfPapers(site: Site, papers: ExportSet["papers"], owner: ExportScope, format: string): string {
  const from = isAuthor(owner) ? site.marks.author(owner) : papers.map(site.marks.paper);
  // Data say how new they are.
  return site.marks.page("file", format, from, format === "json" && site.library.digests[0]?.date);
}

function isAuthor(owner: ExportScope): owner is Author {
  return "similar" in owner;
}
