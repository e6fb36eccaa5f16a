import type { Share } from "./batches.ts";
import { exportFormats } from "./data/exports.ts";
import { type Channel, waysOf } from "./feeds/documents.ts";
import { writeFeed } from "./feeds/write.ts";
import type { Press } from "./press.ts";
import type { Site } from "./site.ts";

/**
 * Writes a share of the feeds and of the files to take away. There are several for each author, more than all pages
 * together: as templates they would take several times the memory and the time of their writing.
 */
export function writeDataFiles(site: Site, press: Press): void {
  const { feeds, exports, library, share } = site;
  const owners = [...library.categories, ...library.authors];
  for (const owner of shareOf(owners, share)) writeFeeds(feeds.of(owner as never), site, press);
  for (const former of shareOf(library.formerAuthors, share)) writeFeeds(feeds.former(former), site, press);
  if (share.number === 1)
    for (const channel of [feeds.everything, feeds.digests]) writeFeeds(channel, site, press);
  for (const owner of shareOf(exports.owners, share)) {
    const bundle = exports.of(owner);
    for (const format of bundle.formats)
      press.print(bundle.at(format), exportFormats[format].write(bundle, site));
  }
}

function writeFeeds(channel: Channel | undefined, site: Site, press: Press): void {
  if (channel === undefined) return;
  for (const document of site.feeds.documentsOf(channel))
    press.print(waysOf(document).self, writeFeed(document, site));
}

/** Every `of`th thing, from the share's own number on. */
function* shareOf<T>(things: readonly T[], { number, of }: Share): Generator<T> {
  for (let k = number - 1; k < things.length; k += of) yield things[k] as T;
}
