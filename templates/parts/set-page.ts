import { categoriesOf } from "../../src/library/counts.ts";
import type { Chrome } from "../../src/site/chrome.ts";
import { type CountRef, categoryCounts } from "../../src/site/count-refs.ts";
import { type ExportLinks, exportLinksOf } from "../../src/site/exports/exports.ts";
import { type FeedLinks, feedLinksOf } from "../../src/site/feeds/channel.ts";
import { channelOfSet } from "../../src/site/feeds/set-channels.ts";
import { html, type Printable } from "../../src/site/html.ts";
import { type Collection, collectionLd, collectionOf } from "../../src/site/metadata/json-ld.ts";
import { type Output, output } from "../../src/site/output.ts";
import { atMost, type ListPage, lastListed, type PlannedPage, planList } from "../../src/site/paging.ts";
import type { PaperSet } from "../../src/site/sets.ts";
import type { Site } from "../../src/site/site.ts";
import type { SetAddresses } from "../../src/site/urls.ts";
import { downloadLinks } from "./download-links.ts";
import { countList } from "./lists/count-list.ts";
import { pagedList } from "./lists/paged-list.ts";
import { listInWords } from "./lists/paper-list.ts";
import { page } from "./page.ts";
import { pageHead, subscribeMenu } from "./subscribe.ts";

/** The props of a set's page. */
export interface SetProps {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly collection: Collection;
  readonly categories: readonly CountRef[];
  readonly list: ListPage;
  readonly feed: FeedLinks;
  readonly exports: ExportLinks;
}

/**
 * The pages of a set of papers.
 *
 * @param more additional props of its pages
 */
export function* setOutputs<More extends object>(
  site: Site,
  set: PaperSet,
  more: More,
  render: (props: SetProps & More, chrome: Chrome) => string,
): Iterable<Output> {
  const { profile } = site;
  const { papers } = set;
  const listed = atMost(papers, profile.categoryPapers);
  for (const planned of planList(listed, profile.rows.lists, site))
    yield output({
      url: set.at.page(planned.number),
      framed: planned.number === 1 || profile.richPages,
      sitemap: { lastModified: lastListed(papers) },
      props: () => ({ ...setProps(site, set, planned), ...more }),
      render,
    });
}

function setProps(site: Site, set: PaperSet, planned: PlannedPage): SetProps {
  return {
    slug: set.slug,
    name: set.name,
    description: set.description,
    collection: collectionOf(set.papers, site),
    categories: planned.number === 1 ? categoryCounts(categoriesOf(set.papers)) : [],
    list: planned.props(),
    feed: feedLinksOf(channelOfSet(set, site.settings)),
    exports: exportLinksOf(site.exports.of(set)),
  };
}

/** Options by kind of set. */
export interface SetParts {
  readonly at: SetAddresses;
  /** The order of the papers, if not newest first. */
  readonly order?: string;
  /** Before the number of papers. */
  readonly intro?: Printable;
  /** After the number of papers. */
  readonly links?: Printable;
  /** Shown if there are no papers yet. */
  readonly empty?: Printable;
  readonly after?: Printable;
}

/** The page of a set: name, count, feeds, categories, papers, export files. */
export function setPage(chrome: Chrome, props: SetProps, parts: SetParts): string {
  const { name, description, collection, categories, list, feed, exports } = props;
  const { at, order, intro, links, empty, after } = parts;
  const count = list.total === 0 ? "No papers yet" : listInWords(list, order);
  return page(chrome, {
    title: name,
    description,
    at: at.page(list.number),
    feed,
    exports,
    metadata: () => ({ linked: collectionLd(name, at.page(), collection, chrome) }),
    main: html`${pageHead(html`<h1 dir="auto">${name}</h1>`, subscribeMenu(chrome, feed, name))}
${intro}<p class="lede">${count}. ${links}</p>
${
  list.total === 0
    ? empty
    : html`${pagedList(chrome, list, (number) => at.page(number), { chips: countList(chrome, categories, "Categories of these papers") })}
${downloadLinks(chrome, exports)}`
}
${after}`,
  });
}
