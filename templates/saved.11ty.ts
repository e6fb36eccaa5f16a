import type { Chrome } from "../src/site/chrome.ts";
import { html, join, type Markup } from "../src/site/html.ts";
import { type Output, output } from "../src/site/output.ts";
import { planList } from "../src/site/paging.ts";
import type { Site } from "../src/site/site.ts";
import { type Address, address } from "../src/site/urls.ts";
import { page } from "./parts/page.ts";

/** Maximum number of pages of the newest digests that are searched for followed words and authors. */
const DIGEST_PAGES = 30;

/** The reader's pages, whose content is stored in the browser only. */
const PAGES = [
  ["Saved", address.saved],
  ["Following", address.following],
  ["Stored data", address.storedData],
] as const;

/** The pages of saved papers, followed words and authors, and stored data. */
export function* outputs(site: Site): Iterable<Output> {
  const sitemap = { lastModified: undefined };
  yield output({ url: address.saved, framed: true, sitemap, props: () => ({}), render: renderSaved });
  yield output({
    url: address.following,
    framed: true,
    sitemap,
    props: () => ({ digests: newestPages(site) }),
    render: renderFollowing,
  });
  yield output({
    url: address.storedData,
    framed: true,
    sitemap,
    props: () => ({}),
    render: renderStoredData,
  });
}

/**
 * The pages of the newest digests with searchable rows; on a very large site only the home page lists more than
 * titles.
 */
function newestPages(site: Site): readonly Address[] {
  const { library, profile } = site;
  if (profile.rows.digests === "title") return [address.home];
  const pages: Address[] = [];
  for (const digest of library.digests) {
    const count = planList(digest.papers, profile.rows.digests, site).length;
    for (let number = 1; number <= count; number++) pages.push(address.digest(digest, number));
    if (pages.length >= DIGEST_PAGES) break;
  }
  return pages.slice(0, DIGEST_PAGES);
}

function renderSaved(_props: object, chrome: Chrome): string {
  const exports = [
    ["bibtex", "BibTeX"],
    ["ris", "RIS"],
    ["csl", "CSL-JSON"],
    ["markdown", "Markdown"],
  ] as const;
  const main = html`<h1>Saved papers</h1>
${ownPages(chrome, address.saved)}
<noscript><p>Your browser keeps the papers that you save; that requires JavaScript. Every list of papers also has citations to export below it.</p></noscript>
<div data-mine="saved" hidden>
<p class="lede" role="status"></p>
<p data-empty hidden>${suggestions(chrome)}</p>
<p class="actions" hidden><button type="button" data-do="save-all" hidden>Save all</button> <span>Export:</span> ${join(
    exports.map(([format, name]) => html`<button type="button" data-do="${format}">${name}</button>`),
    " ",
  )} <button type="button" data-do="link">Copy link to this list</button></p>
<ol class="papers"></ol>
</div>`;
  return page(chrome, {
    title: "Saved papers",
    description: "The papers that you saved in this browser",
    at: address.saved,
    main,
  });
}

function renderFollowing({ digests }: { digests: readonly Address[] }, chrome: Chrome): string {
  const main = html`<h1>Following</h1>
${ownPages(chrome, address.following)}
<noscript><p>Following words and authors in your browser requires JavaScript. You can also <a href="${chrome.links.href(address.feeds)}">subscribe to feeds</a> of categories and authors.</p></noscript>
<div data-mine="following" data-digests="${JSON.stringify(digests.map(chrome.links.href))}" hidden>
<form class="tools" autocomplete="off">
<label class="words"><span class="hidden">Word or phrase to follow</span> <input type="text" maxlength="100" placeholder="Word, “phrase”, or words"></label>
<button>Follow</button>
</form>
<ul class="active" aria-label="Followed words and authors" hidden></ul>
<p class="lede" role="status"></p>
<p data-empty hidden>${suggestions(chrome)}</p>
<ol class="papers"></ol>
</div>`;
  return page(chrome, {
    title: "Following",
    description: "New papers with the words and authors that you follow in this browser",
    at: address.following,
    main,
  });
}

function renderStoredData(_props: object, chrome: Chrome): string {
  const main = html`<h1>Stored data</h1>
${ownPages(chrome, address.storedData)}
<p class="prose">This site has no accounts. What you save, follow and set stays in this browser and is never sent anywhere. Clear your browser’s site data, and it is gone.</p>
<noscript><p>Without JavaScript nothing is stored.</p></noscript>
<div data-mine="stored" hidden>
<div class="scroll"><table class="stored">
<thead><tr><th scope="col">What</th><th scope="col">Stored</th><th scope="col"><span class="hidden">Clear</span></th></tr></thead>
<tbody></tbody>
</table></div>
<p><button type="button" data-do="clear">Clear everything</button></p>
</div>`;
  return page(chrome, {
    title: "Stored data",
    description: "What this site stores in your browser, and how to clear it",
    at: address.storedData,
    main,
  });
}

/** Links for a list that is still empty. */
function suggestions({ links }: Chrome): Markup {
  return html`Find some in the <a href="${links.href(address.home)}">latest digest</a>, by <a href="${links.href(address.categories)}">category</a> or <a href="${links.href(address.authors)}">author</a>, or <a href="${links.href(address.search)}">search</a>.`;
}

function ownPages({ links }: Chrome, here: Address): Markup {
  return html`<nav class="tabs" aria-label="Your pages">
<ul>
${PAGES.map(([name, at]) => html`<li><a href="${links.href(at)}"${at === here && html` aria-current="page"`}>${name}</a></li>\n`)}</ul>
</nav>`;
}
