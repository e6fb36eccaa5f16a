import { picksFirst } from "../src/library/remarks/remark.ts";
import type { Chrome } from "../src/site/chrome.ts";
import { type FeedLinks, feedLinksOf } from "../src/site/feeds/channel.ts";
import { html } from "../src/site/html.ts";
import { type Collection, collectionLd, collectionOf } from "../src/site/metadata/json-ld.ts";
import { type Output, output } from "../src/site/output.ts";
import { planList } from "../src/site/paging.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import {
  type DigestProps,
  digestBody,
  digestFigures,
  digestName,
  digestNeighbours,
  digestProps,
} from "./parts/digest.ts";
import { markdownLinks } from "./parts/markdown-links.ts";
import { page } from "./parts/page.ts";

/** The props of a digest's page. */
interface DigestPageProps {
  readonly digest: DigestProps;
  readonly collection: Collection;
  readonly older: string | undefined;
  readonly newer: string | undefined;
  readonly feed: FeedLinks;
}

/** The pages of each digest. */
export function* outputs(site: Site): Iterable<Output> {
  const { library, profile, feeds } = site;
  for (const digest of library.digests)
    for (const planned of planList(picksFirst(digest.papers), profile.rows.digests, site))
      yield output({
        url: address.digest(digest, planned.number),
        framed: planned.number === 1 || profile.richPages,
        sitemap: { lastModified: digest.date },
        props: () => ({
          digest: digestProps(digest, planned, site),
          collection: collectionOf(digest.papers, site),
          older: digest.older?.date,
          newer: digest.newer?.date,
          feed: feedLinksOf(feeds.digests),
        }),
        render,
      });
}

function render({ digest, collection, older, newer, feed }: DigestPageProps, chrome: Chrome): string {
  const day = chrome.dates.long(digest.date);
  const name = digestName(chrome, digest);
  return page(chrome, {
    title: digest.title === undefined ? name : `${name} (${day})`,
    description: `${digestFigures(digest)} on ${day}`,
    at: address.digest(digest, digest.list.number),
    feed,
    exports: digest.exports,
    metadata: () => ({
      linked: collectionLd(name, address.digest(digest), collection, chrome),
      image: address.digestCard(digest),
    }),
    main: html`${digestBody(chrome, digest)}
${digest.list.number === 1 && markdownLinks(chrome, address.digestMail(digest, "md"))}
${digestNeighbours(chrome, older, newer)}`,
  });
}
