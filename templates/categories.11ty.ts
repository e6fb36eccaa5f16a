import { pluralize } from "../src/shared/plural.ts";
import { html } from "../src/site/html.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { page } from "./parts/page.ts";

export const data = { permalink: address.categories };

export function render({ site }: { site: Site }): string {
  const { library, links } = site;
  const main = html`<h1>Categories</h1>
<p class="lede">${pluralize(library.categories.length, "category", "categories")}, most papers first. Names and letters are arXiv’s.</p>
<ul class="index">
${library.categories.map(
  (category) =>
    html`<li><a href="${links.href(address.category(category))}">${category.name}</a>${category.name !== category.code && html` <span class="aside">${category.code}</span>`} <span>${pluralize(category.papers.length, "paper")}</span></li>\n`,
)}</ul>`;
  return page(site, { title: "Categories", description: "All categories", at: address.categories, main });
}
