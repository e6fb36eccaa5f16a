import { namesCode } from "../src/library/category-label.ts";
import { pluralize } from "../src/shared/plural.ts";
import type { Chrome } from "../src/site/chrome.ts";
import { html } from "../src/site/html.ts";
import { type Output, output } from "../src/site/output.ts";
import type { Site } from "../src/site/site.ts";
import { type CategoryRef, categoryRef } from "../src/site/summaries.ts";
import { address } from "../src/site/urls.ts";
import { page } from "./parts/page.ts";

interface CategoriesProps {
  /** With numbers of papers, most papers first. */
  readonly categories: readonly (CategoryRef & { readonly papers: number })[];
}

/** All categories. */
export function* outputs({ library }: Site): Iterable<Output> {
  yield output({
    url: address.categories,
    framed: true,
    sitemap: { lastModified: library.digests[0]?.date },
    props: () => ({
      categories: library.categories.map((each) => ({ ...categoryRef(each), papers: each.papers.length })),
    }),
    render,
  });
}

function render({ categories }: CategoriesProps, chrome: Chrome): string {
  const { links } = chrome;
  const main = html`<h1>Categories</h1>
<p class="lede">${pluralize(categories.length, "category", "categories")} by number of papers.</p>
<ul class="index">
${categories.map(
  (category) =>
    html`<li><a href="${links.href(address.category(category))}">${category.name}</a>${!namesCode(category) && html` <span class="aside">${category.code}</span>`} <span>${pluralize(category.papers, "paper")}</span></li>\n`,
)}</ul>`;
  return page(chrome, { title: "Categories", description: "All categories", at: address.categories, main });
}
