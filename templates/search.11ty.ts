import { nameWithCode } from "../src/library/category-label.ts";
import type { Chrome } from "../src/site/chrome.ts";
import { html, type Markup } from "../src/site/html.ts";
import { type Output, output } from "../src/site/output.ts";
import { yearsOf } from "../src/site/search/search-facts.ts";
import { partsOf } from "../src/site/search/search-parts.ts";
import type { Site } from "../src/site/site.ts";
import { type CategoryRef, categoryRef } from "../src/site/summaries.ts";
import { address, relativeLink } from "../src/site/urls.ts";
import { page } from "./parts/page.ts";
import { relatedSiteLinks } from "./parts/related-sites.ts";

interface SearchProps {
  readonly papers: number;
  /** Newest first. */
  readonly years: readonly string[];
  readonly categories: readonly CategoryRef[];
  /** Whether a search can be filtered by author. */
  readonly byAuthor: boolean;
}

/** The search page. */
export function* outputs(site: Site): Iterable<Output> {
  const { papers, categories, digests } = site.library;
  yield output({
    url: address.search,
    framed: true,
    sitemap: { lastModified: digests[0]?.date },
    props: () => ({
      papers: papers.length,
      years: yearsOf(papers),
      categories: categories.filter((category) => category.papers.length > 0).map(categoryRef),
      byAuthor: site.searchLabels.size > 0,
    }),
    render,
  });
}

/**
 * `src/client/search` activates the form; without script the page links to the indexes. Nothing is below the results,
 * so that nothing moves when they appear.
 */
function render(props: SearchProps, chrome: Chrome): string {
  const { links, settings } = chrome;
  const main = html`<h1>Search</h1>
${props.papers === 0 ? html`<p class="note">There are no papers yet to search.</p>` : searchForm(chrome, props)}
${relatedSiteNote(chrome, props)}<noscript><p>Search requires JavaScript.</p></noscript>
<p id="found" class="lede" role="status"></p>
<p class="note browse">Browse by <a href="${links.href(address.categories)}">category</a>, <a href="${links.href(address.authors)}">author</a> or <a href="${links.href(address.digests)}">date</a>.</p>
<ol id="results" class="papers found" aria-label="Papers found"></ol>
<p><button id="more" type="button" hidden>Show more</button></p>`;
  return page(chrome, {
    title: "Search",
    description: `Search the papers of ${settings.title}`,
    at: address.search,
    main,
    asks: otherHosts(chrome),
    script: address.searchScript,
    preload: Array.from({ length: partsOf(props.papers) }, (_, k) => address.searchPart(k + 1)),
  });
}

/** Hidden without scripts. Its `data-` attributes have the facts that the script needs. */
function searchForm(
  { links, relatedSites }: Chrome,
  { papers, years, categories, byAuthor }: SearchProps,
): Markup {
  return html`<form id="search" class="search" role="search" action="${links.href(address.search)}" data-index="${links.href(address.searchIndex)}" data-parts="${partsOf(papers)}" data-author="${links.href(address.author({ slug: "*" }))}" data-category="${links.href(address.category({ slug: "*" }))}" data-base="${links.base}" data-home="${relativeLink(address.search, address.home)}"${relatedSites.length > 0 && html` data-related-sites="${JSON.stringify(relatedSites)}"`}>
<p class="words"><label class="hidden" for="q">Search titles, authors and abstracts</label>
<input id="q" type="search" name="q" placeholder="Titles, authors and abstracts" autocomplete="off" autocapitalize="off" aria-describedby="hint">
<button>Search</button></p>
<fieldset><legend class="hidden">Filter and sort</legend>
<p><label for="category">Category</label>
<select id="category" name="category"><option value="">All</option>${categories.map((category) => categoryOption(links.href(address.category(category)), category))}</select></p>
<p><label for="year">Year</label>
<select id="year" name="year"><option value="">All</option>${years.map((year) => html`<option value="${year}">${year}</option>`)}</select></p>
<p><label for="sort">Sort by</label>
<select id="sort" name="sort"><option value="">Relevance</option><option value="date">Newest</option><option value="score">Highest score</option></select></p>
<p class="check"><input id="code" type="checkbox" name="code" value="1"> <label for="code">Code available</label></p>
</fieldset>
<div class="more-ways">
<details id="by-author"${!byAuthor && html` hidden`}><summary>Filter by author</summary>
<p><label for="author">Authors of several papers, most found first</label>
<select id="author" name="author"><option value="">All</option></select></p>
</details>
<details><summary>Search tips</summary>
<p id="hint" class="note">Use "quotes" for exact phrases and -word to exclude. Also: author:name, title:word, category:code, score:90, has:code, OR. An arXiv number, a DOI or a URL finds its paper.</p>
</details>
</div>
</form>`;
}

function relatedSiteNote({ relatedSites }: Chrome, { papers }: SearchProps): Markup | false {
  if (relatedSites.length === 0 || papers === 0) return false;
  return html`<p class="note">Also searching ${relatedSiteLinks(relatedSites)}.</p>
`;
}

/** The origins of related sites on other hosts, which the page's policy must allow. */
function otherHosts({ relatedSites, links }: Chrome): readonly string[] {
  const hosts = new Set(relatedSites.map((site) => new URL(site.address).origin));
  hosts.delete(new URL(links.absolute(address.home)).origin);
  return [...hosts];
}

function categoryOption(href: string, category: CategoryRef): Markup {
  const { slug, code } = category;
  return html`<option value="${slug}" data-code="${code}" data-href="${href}">${nameWithCode(category)}</option>`;
}
