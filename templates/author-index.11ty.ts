import { pluralize } from "../src/shared/plural.ts";
import { type AuthorsPage, indexAddress } from "../src/site/author-index.ts";
import { html } from "../src/site/html.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { authorList, letterNav, nameField } from "./parts/author-list.ts";
import { page } from "./parts/page.ts";
import { pager, rangeInWords } from "./parts/pager.ts";

export const data = {
  pagination: { data: "site.authorIndex.pages", size: 1, alias: "list" },
  permalink: ({ list }: { list: AuthorsPage }): string => indexAddress(list, list.number),
};

export function render({ site, list }: { site: Site; list: AuthorsPage }): string {
  const { letter, authors, total } = list;
  const title = letter === "" ? "Authors, most papers first" : `Authors: ${letter}`;
  const order = letter === "" ? "those of equally many by family name" : "by family name";
  return page(site, {
    title,
    description: title,
    at: indexAddress(list, list.number),
    main: html`<h1>${title}</h1>
<p class="lede">${pluralize(total, "author")}${rangeInWords(list)}, ${order}. <a href="${site.links.href(address.authors)}">All letters</a></p>
${letterNav(site, letter)}
${nameField()}
${authorList(site, authors)}
${pager(site, list, (page) => indexAddress(list, page))}`,
  });
}
