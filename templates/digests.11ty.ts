import { pluralize } from "../src/shared/plural.ts";
import type { Chrome } from "../src/site/chrome.ts";
import { type FeedLinks, feedLinksOf } from "../src/site/feeds/channel.ts";
import { html } from "../src/site/html.ts";
import { type Output, output } from "../src/site/output.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { type DigestCounts, digestCounts, digestIndex } from "./parts/digest.ts";
import { page } from "./parts/page.ts";
import { pageHead, subscribeMenu } from "./parts/subscribe.ts";

interface DigestsProps {
  readonly digests: readonly DigestCounts[];
  readonly feed: FeedLinks;
}

/** All digests. */
export function* outputs(site: Site): Iterable<Output> {
  const { library, feeds } = site;
  yield output({
    url: address.digests,
    framed: true,
    sitemap: { lastModified: library.digests[0]?.date },
    props: () => ({
      digests: library.digests.map((digest) => digestCounts(digest, site)),
      feed: feedLinksOf(feeds.digests),
    }),
    render,
  });
}

function render({ digests, feed }: DigestsProps, chrome: Chrome): string {
  const { links } = chrome;
  const main = html`${pageHead(html`<h1>Digests</h1>`, subscribeMenu(chrome, feed, "digests"))}
<p class="lede">${pluralize(digests.length, "digest")}, newest first, one per day. See also: papers <a href="${links.href(address.archive)}">by publication date</a>.</p>
${digestIndex(chrome, digests)}`;
  return page(chrome, {
    title: "Digests",
    description: "All digests, newest first",
    at: address.digests,
    feed,
    main,
  });
}
