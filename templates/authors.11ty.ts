import { pluralize } from "../src/shared/plural.ts";
import type { Letter } from "../src/site/author-index.ts";
import { html, type Markup } from "../src/site/html.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { anchor, authorList, letterNav, nameField } from "./parts/author-list.ts";
import { page } from "./parts/page.ts";

/** How many of the most frequent authors the first page of a divided index shows. */
const FIRST = 100;

export const data = { permalink: address.authors };

export function render({ site }: { site: Site }): string {
  const { divided, letters } = site.authorIndex;
  const count = pluralize(site.library.authors.length, "author");
  const main = html`<h1>Authors</h1>
<p class="lede">${divided ? html`${count}: by the first letter of the family name, or by their papers. <a href="${site.links.href(address.search)}">Search</a> finds names, too.` : html`${count}, by family name.`}</p>
${letterNav(site)}
${divided ? mostPapers(site) : [nameField(), "\n", letters.map((letter) => letterSection(site, letter))]}`;
  return page(site, {
    title: "Authors",
    description: "All authors, by family name",
    at: address.authors,
    main,
  });
}

function letterSection(site: Site, { letter, authors }: Letter): Markup {
  return html`<section aria-labelledby="${anchor(letter)}">
<h2 class="letter" id="${anchor(letter)}">${letter}</h2>
${authorList(site, authors)}
</section>
`;
}

function mostPapers(site: Site): Markup {
  const { byPapers } = site.authorIndex;
  return html`<section aria-labelledby="most">
<h2 id="most">Most papers</h2>
${authorList(site, byPapers.slice(0, FIRST))}
<p><a href="${site.links.href(address.authorsByPapers())}">Everyone, most papers first</a></p>
</section>`;
}
