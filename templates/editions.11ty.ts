import { pluralize } from "../src/shared/plural.ts";
import type { Chrome } from "../src/site/chrome.ts";
import { editionName } from "../src/site/edition-name.ts";
import { type FeedLinks, feedLinksOf } from "../src/site/feeds/channel.ts";
import { channelOfSeries } from "../src/site/feeds/set-channels.ts";
import { html } from "../src/site/html.ts";
import { type Output, output } from "../src/site/output.ts";
import type { Site } from "../src/site/site.ts";
import { address, type EditionKind } from "../src/site/urls.ts";
import { type SetCount, setIndex } from "./parts/lists/set-index.ts";
import { page } from "./parts/page.ts";
import { pageHead, subscribeMenu } from "./parts/subscribe.ts";

interface EditionsProps {
  readonly kind: EditionKind;
  readonly editions: readonly SetCount[];
  readonly feed: FeedLinks;
}

/** All weeks, and all months. */
export function* outputs({ sets, library, settings, dates }: Site): Iterable<Output> {
  for (const series of sets.series) {
    const { kind, at, editions } = series;
    yield output({
      url: at,
      framed: true,
      sitemap: { lastModified: library.digests[0]?.date },
      props: () => ({
        kind,
        editions: editions.map(({ set, from, digests }) => ({
          name: editionName(kind, from, dates),
          at: set.at.page(),
          about: pluralize(digests.length, "digest"),
          papers: set.papers.length,
        })),
        feed: feedLinksOf(channelOfSeries(series, settings)),
      }),
      render,
    });
  }
}

function render({ kind, editions, feed }: EditionsProps, chrome: Chrome): string {
  const { links } = chrome;
  const title = kind === "week" ? "Weeks" : "Months";
  const main = html`${pageHead(html`<h1>${title}</h1>`, subscribeMenu(chrome, feed, title))}
<p class="lede">${pluralize(editions.length, kind)}, newest first. A feed has each ${kind} when it is over. See also: <a href="${links.href(address.digests)}">digests of single days</a>.</p>
${setIndex(chrome, editions)}`;
  return page(chrome, {
    title,
    description: `All ${kind}s, newest first`,
    at: address.editions(kind),
    feed,
    main,
  });
}
