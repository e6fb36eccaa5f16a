import type { Category } from "../src/library/types.ts";
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
  pagination: { data: "site.lists.categories", size: 1, alias: "list" },
  permalink: ({ list }: { list: ListPage<Category> }): string => address.category(list.owner, list.number),
};

export function render({ site, list }: { site: Site; list: ListPage<Category> }): string {
  const category = list.owner;
  const { name, code, papers } = category;
  const feed = { title: `${name} · ${site.settings.title}`, at: address.categoryFeed(category) };
  return page(site, {
    title: name,
    description: `${counted(papers.length, "paper")} in ${name}`,
    at: address.category(category, list.number),
    feed,
    main: html`<h1 dir="auto">${name}${name !== code && html` <span class="aside">${code}</span>`}</h1>
<p class="lede">${listInWords(list)}. ${subscribe(site, feed, "this category")}</p>
${pagedList(site, list, (page) => address.category(category, page))}`,
  });
}
