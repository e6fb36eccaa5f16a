import type { Author } from "../src/library/types.ts";
import { html } from "../src/site/html.ts";
import type { ListPage } from "../src/site/paging.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { counted } from "../src/site/words.ts";
import { page } from "./parts/page.ts";
import { pagedList } from "./parts/paged-list.ts";
import { listInWords } from "./parts/paper-list.ts";
import { subscribe } from "./parts/subscribe.ts";

export const data = {
  pagination: { data: "site.lists.authors", size: 1, alias: "list" },
  permalink: ({ list }: { list: ListPage<Author> }): string => address.author(list.owner, list.number),
};

export function render({ site, list }: { site: Site; list: ListPage<Author> }): string {
  const author = list.owner;
  const [, ...otherNames] = author.names;
  const feed = { title: `${author.name} · ${site.settings.title}`, at: address.authorFeed(author) };
  return page(site, {
    title: author.name,
    description: `${counted(author.papers.length, "paper")} by ${author.name}`,
    at: address.author(author, list.number),
    feed,
    main: html`<h1 dir="auto">${author.name}</h1>
<p class="lede">${listInWords(list)} (${years(author)}). ${subscribe(site, feed, "this author")}</p>
${otherNames.length > 0 && html`<p class="note">Also written as ${otherNames.join("; ")}.</p>`}
${pagedList(site, list, (page) => address.author(author, page))}`,
  });
}

/** `2024` or `2021–2025`: the span of the author's papers. */
function years({ papers }: Author): string {
  const last = papers[0]?.date.slice(0, 4) ?? "";
  const first = papers.at(-1)?.date.slice(0, 4) ?? "";
  return first === last ? last : `${first}–${last}`;
}
