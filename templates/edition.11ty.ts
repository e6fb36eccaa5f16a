import type { Chrome } from "../src/site/chrome.ts";
import { editionName } from "../src/site/edition-name.ts";
import { type FeedLinks, feedLinksOf } from "../src/site/feeds/channel.ts";
import { channelOfSeries } from "../src/site/feeds/set-channels.ts";
import { html, join } from "../src/site/html.ts";
import type { Output } from "../src/site/output.ts";
import type { Site } from "../src/site/site.ts";
import { address, type EditionKind } from "../src/site/urls.ts";
import { type DigestCounts, digestCounts } from "./parts/digest.ts";
import { prevNext } from "./parts/prev-next.ts";
import { type SetProps, setOutputs, setPage } from "./parts/set-page.ts";

interface EditionProps extends SetProps {
  readonly kind: EditionKind;
  readonly from: string;
  /** Its digests, oldest first. */
  readonly days: readonly DigestCounts[];
  readonly older: Neighbour | undefined;
  readonly newer: Neighbour | undefined;
  /** The page of all editions of this kind. */
  readonly seriesFeed: FeedLinks;
}

interface Neighbour {
  readonly period: string;
  readonly from: string;
}

/** Each week and month. */
export function* outputs(site: Site): Iterable<Output> {
  for (const series of site.sets.series) {
    const { kind, editions } = series;
    const seriesFeed = feedLinksOf(channelOfSeries(series, site.settings));
    for (const [k, { set, from, digests }] of editions.entries()) {
      const name = editionName(kind, from, site.dates);
      const days = digests.map((digest) => digestCounts(digest, site));
      const [older, newer] = [neighbour(editions[k + 1]), neighbour(editions[k - 1])];
      yield* setOutputs(site, set, { name, kind, from, days, older, newer, seriesFeed }, render);
    }
  }
}

function neighbour(edition: Neighbour | undefined): Neighbour | undefined {
  return edition && { period: edition.period, from: edition.from };
}

function render(props: EditionProps, chrome: Chrome): string {
  const { kind, slug, days, older, newer, seriesFeed } = props;
  const { links, dates } = chrome;
  const joined = days.map(
    (day) =>
      html`<a href="${links.href(address.digest(day))}">${dates.long(day.date)}${day.title && html`: <bdi>${day.title}</bdi>`}</a>`,
  );
  const link = (to: Neighbour | undefined) =>
    to && { to: address.edition(kind, to.period).page(), words: editionName(kind, to.from, dates) };
  return setPage(
    chrome,
    { ...props, feed: seriesFeed, description: `${props.name}: all papers, picks first, then by score` },
    {
      at: address.edition(kind, slug),
      order: "picks first, then by score",
      links: html`<a href="${links.href(address.editions(kind))}">All ${kind}s</a>`,
      after: html`<p class="note">From the digests of ${join(joined, " · ")}</p>
${prevNext(chrome, kind === "week" ? "Weeks before and after" : "Months before and after", link(older), link(newer))}`,
    },
  );
}
