import { categoriesOf, coauthorsOf, mainCategoryOf } from "../src/library/company.ts";
import type { Author } from "../src/library/types.ts";
import { html, join, type Markup } from "../src/site/html.ts";
import { personLd } from "../src/site/metadata/json-ld.ts";
import type { ListPage } from "../src/site/paging.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { counted } from "../src/site/words.ts";
import { batchesIn, type Printing } from "./parts/batches.ts";
import { page } from "./parts/page.ts";
import { pagedList } from "./parts/paged-list.ts";
import { listInWords, papersByYear } from "./parts/paper-list.ts";
import { shareList } from "./parts/share-list.ts";
import { subscribe } from "./parts/subscribe.ts";
import { takeAway } from "./parts/take-away.ts";

/** How many co-authors are in sight; the others are a click away. */
const COAUTHORS = 12;

export const data = batchesIn("authors", (list: ListPage<Author>) => address.author(list.owner, list.number));

export function render({ batch, site, press }: Printing<ListPage<Author>>): string {
  for (const list of batch) {
    press.offer(
      address.author(list.owner, list.number),
      () => site.marks.page("author", site.marks.author(list.owner), list.number, list.count),
      () => authorPage(site, list),
    );
  }
  return "";
}

function authorPage(site: Site, list: ListPage<Author>): string {
  const author = list.owner;
  const feed = site.feeds.of(author);
  const bundle = site.exports.of(author);
  return page(site, {
    title: author.name,
    description: `${counted(author.papers.length, "paper")} by ${author.name}`,
    at: address.author(author, list.number),
    many: true,
    plain: site.extent.rows.authors === "line",
    feed,
    bundle,
    metadata: () => ({ kind: "profile", linked: personLd(author, site) }),
    main: html`<h1 dir="auto">${author.name}</h1>
<p class="lede">${listInWords(list)} (${years(author)}). ${feed && subscribe(site, feed, "this author")}</p>
${alsoWrittenAs(author)}${elsewhere(author)}${notToBeConfusedWith(site, author)}
${list.number === 1 && profile(site, author)}
${pagedList(site, list, (page) => address.author(author, page), site.extent.rows.authors, papersByYear)}
${takeAway(site, bundle)}`,
  });
}

function alsoWrittenAs({ names: [, ...others] }: Author): Markup | false {
  if (others.length === 0) return false;
  return html`<p class="note">Also written as ${join(
    others.map((name) => html`<bdi>${name}</bdi>`),
    "; ",
  )}.</p>\n`;
}

/** The author's own page and ORCID, as the publisher gives them. */
function elsewhere({ home, orcid }: Author): Markup | false {
  const ways = [
    home !== undefined && html`<a href="${home}" rel="external me">Home page</a>`,
    orcid !== undefined && html`<a href="https://orcid.org/${orcid}" rel="external me">ORCID ${orcid}</a>`,
  ].filter((way) => way !== false);
  return ways.length > 0 && html`<p class="note">${join(ways, " · ")}</p>\n`;
}

/** Namesakes, whom the publisher tells apart; and names that could be one person's, or could be taken for it. */
function notToBeConfusedWith(site: Site, author: Author): Markup | false {
  const namesakes = author.similar.filter(({ name }) => name === author.name);
  const alike = author.similar.filter(({ name }) => name !== author.name);
  return html`${named(site, "Not to be confused with", namesakes)}${named(site, "Similar names:", alike)}`;
}

function named({ links }: Site, words: string, authors: readonly Author[]): Markup | false {
  if (authors.length === 0) return false;
  const all = authors.map((author) => {
    const category = mainCategoryOf(author);
    const facts = [counted(author.papers.length, "paper"), ...(category ? [category.name] : [])];
    return html`<a href="${links.href(address.author(author))}"><bdi>${author.name}</bdi></a> (${facts.join(", ")})`;
  });
  return html`<p class="note">${words} ${join(all, "; ")}.</p>\n`;
}

/** What an author writes about, and with whom; of a single paper its own line says both. */
function profile(site: Site, author: Author): Markup | false {
  if (author.papers.length < site.extent.coauthors) return false;
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
