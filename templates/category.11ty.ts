import { namesCode } from "../src/library/category-label.ts";
import { authorsOf } from "../src/library/counts.ts";
import type { Category } from "../src/library/types.ts";
import { formatNumber, pluralize } from "../src/shared/plural.ts";
import type { Chrome } from "../src/site/chrome.ts";
import { authorCounts, type CountRef } from "../src/site/count-refs.ts";
import { type ExportLinks, exportLinksOf } from "../src/site/exports/exports.ts";
import { arxivListing } from "../src/site/external-links.ts";
import { type FeedLinks, feedLinksOf } from "../src/site/feeds/channel.ts";
import { html, type Markup } from "../src/site/html.ts";
import { type Collection, collectionLd, collectionOf } from "../src/site/metadata/json-ld.ts";
import { type Output, output } from "../src/site/output.ts";
import { atMost, type ListPage, lastListed, type PlannedPage, planList } from "../src/site/paging.ts";
import type { Site } from "../src/site/site.ts";
import { type CategoryRef, categoryRef } from "../src/site/summaries.ts";
import { address } from "../src/site/urls.ts";
import { downloadLinks } from "./parts/download-links.ts";
import { countList } from "./parts/lists/count-list.ts";
import { pagedList } from "./parts/lists/paged-list.ts";
import { listInWords } from "./parts/lists/paper-list.ts";
import { page } from "./parts/page.ts";
import { pageHead, subscribeMenu } from "./parts/subscribe.ts";

/** Maximum number of most active authors. */
const AUTHORS = 12;

/** The props of a category's page. */
interface CategoryProps {
  readonly category: CategoryRef;
  readonly collection: Collection;
  /** Authors with several papers, most papers first. */
  readonly authors: readonly CountRef[];
  readonly list: ListPage;
  readonly feed: FeedLinks;
  readonly exports: ExportLinks;
}

/** The pages of each category. */
export function* outputs(site: Site): Iterable<Output> {
  const { library, profile } = site;
  for (const category of library.categories) {
    const { papers } = category;
    const listed = atMost(papers, profile.categoryPapers);
    const lastModified = lastListed(papers);
    for (const planned of planList(listed, profile.rows.lists, site))
      yield output({
        url: address.category(category, planned.number),
        framed: planned.number === 1 || profile.richPages,
        sitemap: { lastModified },
        props: () => categoryProps(site, category, planned),
        render,
      });
  }
}

function categoryProps(site: Site, category: Category, planned: PlannedPage): CategoryProps {
  const { papers } = category;
  const frequent = planned.number === 1 ? authorsOf(papers).filter((count) => count.papers > 1) : [];
  return {
    category: categoryRef(category),
    collection: collectionOf(papers, site),
    authors: authorCounts(frequent.slice(0, AUTHORS)),
    list: planned.props(),
    feed: feedLinksOf(site.feeds.ofCategory(category)),
    exports: exportLinksOf(site.exports.of(category)),
  };
}

function render(props: CategoryProps, chrome: Chrome): string {
  const { category, collection, list, feed, exports } = props;
  const { name, code } = category;
  return page(chrome, {
    title: name,
    description: `${pluralize(collection.total, "paper")} in ${name}`,
    at: address.category(category, list.number),
    feed,
    exports,
    metadata: () => ({ linked: collectionLd(name, address.category(category), collection, chrome) }),
    main: html`${pageHead(
      html`<h1 dir="auto">${name}${!namesCode({ name, code }) && html` <span class="aside">${code}</span>`}</h1>`,
      subscribeMenu(chrome, feed, "this category"),
    )}
<p class="lede">${listInWords(list)}. ${olderOnes(chrome, props)}${arxivLink(category)}</p>
${list.number === 1 && frequentAuthors(chrome, props)}
${pagedList(chrome, list, (page) => address.category(category, page))}
${downloadLinks(chrome, exports)}`,
  });
}

/** The most active authors of a category, if any has more than one paper. */
function frequentAuthors(chrome: Chrome, { authors }: CategoryProps): Markup | false {
  if (authors.length === 0) return false;
  return html`<section class="people" aria-labelledby="frequent">
<h2 id="frequent">Most active authors</h2>
${countList(chrome, authors, "Authors, with their papers in this category")}
</section>`;
}

/** Links to the papers that a large site's list leaves out. */
function olderOnes({ links }: Chrome, { list, collection }: CategoryProps): Markup | false {
  if (collection.total === list.total) return false;
  return html`Showing the newest of ${formatNumber(collection.total)} papers; the others are in their <a href="${links.href(address.digests)}">digests</a> and in <a href="${links.href(address.search)}">search</a>. `;
}

function arxivLink(category: CategoryRef): Markup | false {
  const arxiv = arxivListing(category);
  return arxiv !== undefined && html`<a href="${arxiv}" rel="external">Recent on arXiv</a>`;
}
