import { categoriesOf, coauthorsOf } from "../src/library/counts.ts";
import type { Author } from "../src/library/types.ts";
import { pluralize } from "../src/shared/plural.ts";
import { html, join, type Markup } from "../src/site/html.ts";
import { personLd } from "../src/site/metadata/json-ld.ts";
import type { ListPage } from "../src/site/paging.ts";
import type { Site } from "../src/site/site.ts";
import { address, type PageNumber } from "../src/site/urls.ts";
import { authorNotes } from "./parts/author-notes.ts";
import { batchesIn, type Printing } from "./parts/batches.ts";
import { dirAttribute } from "./parts/compact-markup.ts";
import { countList } from "./parts/count-list.ts";
import { downloadLinks } from "./parts/download-links.ts";
import { page } from "./parts/page.ts";
import { pagedList } from "./parts/paged-list.ts";
import { listInWords, papersByYear } from "./parts/paper-list.ts";
import { subscribe } from "./parts/subscribe.ts";

/** How many co-authors are in sight; the others are a click away. */
const COAUTHORS = 12;

export const data = batchesIn("authors", (list: ListPage<Author>) =>
  address.author(list.subject, list.number),
);

export function render({ batch, site, press }: Printing<ListPage<Author>>): string {
  for (const list of batch) {
    press.offer(
      address.author(list.subject, list.number),
      () => site.marks.page("author", site.marks.author(list.subject), list.number, list.count),
      () => authorPage(site, list),
    );
  }
  return "";
}

function authorPage(site: Site, list: ListPage<Author>): string {
  const author = list.subject;
  return page(site, {
    title: author.name,
    description: `${pluralize(author.papers.length, "paper")} by ${author.name}`,
    at: address.author(author, list.number),
    many: true,
    feed: site.feeds.of(author),
    bundle: site.exports.of(author),
    metadata: () => ({ kind: "profile", linked: personLd(author, site) }),
    main: site.profile.extras ? wholeAuthor(site, list) : bareAuthor(site, list),
  });
}

function wholeAuthor(site: Site, list: ListPage<Author>): Markup {
  const author = list.subject;
  const feed = site.feeds.of(author);
  return html`<h1 dir="auto">${author.name}</h1>
<p class="lede">${listInWords(list)}${years(author)}. ${feed && subscribe(site, feed, "this author")}</p>
${authorNotes(site, author)}
${list.number === 1 && profile(site, author)}
${papersOf(site, list)}
${downloadLinks(site, site.exports.of(author))}`;
}

/** On a very large site: how many papers there are, and when, their lines say. */
function bareAuthor(site: Site, list: ListPage<Author>): Markup {
  const author = list.subject;
  const feed = site.feeds.of(author);
  const said = [
    list.count > 1 && html`${listInWords(list)}.`,
    feed && subscribe(site, feed, "this author"),
  ].filter((each) => each);
  const lede = said.length > 0 && html`<p class=lede>${join(said, " ")}\n`;
  return html`<h1${dirAttribute(author.name)}>${author.name}</h1>
${lede}${authorNotes(site, author)}${papersOf(site, list)}${downloadLinks(site, site.exports.of(author))}`;
}

function papersOf(site: Site, list: ListPage<Author>): Markup {
  const at = (page: PageNumber) => address.author(list.subject, page);
  return pagedList(site, list, at, site.profile.rows.authors, papersByYear);
}

/** What an author writes about, and with whom; of a single paper its own line says both. */
function profile(site: Site, author: Author): Markup | false {
  if (author.papers.length < 2) return false;
  const coauthors = coauthorsOf(author);
  const [first, others] = [coauthors.slice(0, COAUTHORS), coauthors.slice(COAUTHORS)];
  return html`${countList(site, categoriesOf(author.papers), "Categories of these papers")}
${
  first.length > 0 &&
  html`<section class="people" aria-labelledby="coauthors">
<h2 id="coauthors">Co-authors</h2>
${countList(site, first, "Co-authors, with the number of papers together")}
${others.length > 0 && html`<details><summary>${pluralize(others.length, "more co-author")}</summary>\n${countList(site, others, "More co-authors")}\n</details>`}
</section>`
}`;
}

/** ` (2024)` or ` (2021–2025)`: the span of the author's papers; nothing where none has a date. */
function years({ papers }: Author): string {
  const dated = papers.filter(({ date }) => date !== "");
  const last = dated[0]?.date.slice(0, 4) ?? "";
  const first = dated.at(-1)?.date.slice(0, 4) ?? "";
  if (last === "") return "";
  return first === last ? ` (${last})` : ` (${first}–${last})`;
}
