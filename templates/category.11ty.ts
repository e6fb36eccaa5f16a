import { authorsOf } from "../src/library/counts.ts";
import type { Category } from "../src/library/types.ts";
import { formatNumber, pluralize } from "../src/shared/plural.ts";
import { arxivListing } from "../src/site/external-links.ts";
import { html, type Markup } from "../src/site/html.ts";
import { collectionLd } from "../src/site/metadata/json-ld.ts";
import type { ListPage } from "../src/site/paging.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { batchesIn, type Printing } from "./parts/batches.ts";
import { countList } from "./parts/count-list.ts";
import { downloadLinks } from "./parts/download-links.ts";
import { page } from "./parts/page.ts";
import { pagedList } from "./parts/paged-list.ts";
import { listInWords } from "./parts/paper-list.ts";
import { subscribe } from "./parts/subscribe.ts";

/** How many of the most frequent authors are named. */
const AUTHORS = 12;

export const data = batchesIn("categories", (list: ListPage<Category>) =>
  address.category(list.subject, list.number),
);

export function render({ batch, site, press }: Printing<ListPage<Category>>): string {
  for (const list of batch)
    press.print(address.category(list.subject, list.number), () => categoryPage(site, list));
  return "";
}

function categoryPage(site: Site, list: ListPage<Category>): string {
  const category = list.subject;
  const { name, code, papers } = category;
  const feed = site.feeds.of(category);
  return page(site, {
    title: name,
    description: `${pluralize(papers.length, "paper")} in ${name}`,
    at: address.category(category, list.number),
    many: list.number > 1,
    feed,
    bundle: site.exports.of(category),
    metadata: () => ({ linked: collectionLd(name, address.category(category), papers, site) }),
    main: html`<h1 dir="auto">${name}${name !== code && html` <span class="aside">${code}</span>`}</h1>
<p class="lede">${listInWords(list)}. ${olderOnes(site, list)}${subscribe(site, feed, "this category")}${arxivLink(category)}</p>
${list.number === 1 && frequentAuthors(site, category)}
${pagedList(site, list, (page) => address.category(category, page), site.profile.rows.categories)}
${downloadLinks(site, site.exports.of(category))}`,
  });
}

/** Who writes most of a category's papers, where anyone has more than one. */
function frequentAuthors(site: Site, { papers }: Category): Markup | false {
  const frequent = authorsOf(papers)
    .filter((share) => share.papers > 1)
    .slice(0, AUTHORS);
  if (frequent.length === 0) return false;
  return html`<section class="people" aria-labelledby="frequent">
<h2 id="frequent">Most papers here</h2>
${countList(site, frequent, "Authors, with their papers in this category")}
</section>`;
}

/** Where those are that a large site's list leaves out. */
function olderOnes({ links }: Site, { subject, total }: ListPage<Category>): Markup | false {
  if (subject.papers.length === total) return false;
  return html`They are the newest of ${formatNumber(subject.papers.length)}; the others stand in their <a href="${links.href(address.digests)}">digests</a>, and the <a href="${links.href(address.search)}">search</a> finds each. `;
}

function arxivLink(category: Category): Markup | false {
  const arxiv = arxivListing(category);
  return arxiv !== undefined && html` <a href="${arxiv}" rel="external">New at arXiv</a>`;
}
