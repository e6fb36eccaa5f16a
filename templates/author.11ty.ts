import { categoriesOf, coauthorsOf } from "../src/library/company.ts";
import type { Author } from "../src/library/types.ts";
import { html, type Markup } from "../src/site/html.ts";
import type { ListPage } from "../src/site/paging.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { counted } from "../src/site/words.ts";
import { page } from "./parts/page.ts";
import { pagedList } from "./parts/paged-list.ts";
import { listInWords, papersByYear } from "./parts/paper-list.ts";
import { shareList } from "./parts/share-list.ts";
import { subscribe } from "./parts/subscribe.ts";

/** How many co-authors are in sight; the others are a click away. */
const COAUTHORS = 12;

export const data = {
  pagination: { data: "site.lists.authors", size: 1, alias: "list" },
  permalink: ({ list }: { list: ListPage<Author> }): string => address.author(list.owner, list.number),
};

export function render({ site, list }: { site: Site; list: ListPage<Author> }): string {
  const author = list.owner;
  const [, ...otherNames] = author.names;
  const feed = site.feeds.of(author);
  return page(site, {
    title: author.name,
    description: `${counted(author.papers.length, "paper")} by ${author.name}`,
    at: address.author(author, list.number),
    feed,
    main: html`<h1 dir="auto">${author.name}</h1>
<p class="lede">${listInWords(list)} (${years(author)}). ${subscribe(site, feed, "this author")}</p>
${otherNames.length > 0 && html`<p class="note">Also written as ${otherNames.join("; ")}.</p>`}
${list.number === 1 && profile(site, author)}
${pagedList(site, list, (page) => address.author(author, page), papersByYear)}`,
  });
}

/** What an author writes about, and with whom; of a single paper its own line says both. */
function profile(site: Site, author: Author): Markup | false {
  if (author.papers.length === 1) return false;
  const coauthors = coauthorsOf(author);
  const [first, others] = [coauthors.slice(0, COAUTHORS), coauthors.slice(COAUTHORS)];
  return html`${shareList(site, categoriesOf(author.papers), "Categories of these papers")}
${
  first.length > 0 &&
  html`<section class="people" aria-labelledby="coauthors">
<h2 id="coauthors">Co-authors</h2>
${shareList(site, first, "Co-authors, with the number of papers together")}
${others.length > 0 && html`<details><summary>${counted(others.length, "more co-author")}</summary>\n${shareList(site, others, "More co-authors")}\n</details>`}
</section>`
}`;
}

/** `2024` or `2021–2025`: the span of the author's papers. */
function years({ papers }: Author): string {
  const last = papers[0]?.date.slice(0, 4) ?? "";
  const first = papers.at(-1)?.date.slice(0, 4) ?? "";
  return first === last ? last : `${first}–${last}`;
}
