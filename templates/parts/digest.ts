import { categoriesOf } from "../../src/library/counts.ts";
import type { Digest } from "../../src/library/types.ts";
import { html, type Markup } from "../../src/site/html.ts";
import type { Row } from "../../src/site/limits.ts";
import type { ListPage } from "../../src/site/paging.ts";
import type { Site } from "../../src/site/site.ts";
import { address } from "../../src/site/urls.ts";
import { counted } from "../../src/site/words.ts";
import { neighbours } from "./neighbours.ts";
import { pagedList } from "./paged-list.ts";
import { rangeInWords } from "./pager.ts";
import { shareList } from "./share-list.ts";
import { subscribe } from "./subscribe.ts";
import { takeAway } from "./take-away.ts";

/** A digest, or a page of a long one: its day as the heading, what it holds in figures, a note where there is one, the publisher's words, the papers. */
export function digestBody(
  site: Site,
  list: ListPage<Digest>,
  row: Row,
  note: Markup | false = false,
): Markup {
  const digest = list.owner;
  const introduction = site.introductions.get(digest.date);
  return html`<h1><time datetime="${digest.date}">${site.dates.long(digest.date)}</time></h1>
<p class="lede">${digestFigures(digest)}${rangeInWords(list)}. ${orderInWords(digest, row)} ${subscribe(site, site.feeds.everything, "all")}</p>
${note}
${(list.number === 1 || site.extent.extras) && shareList(site, categoriesOf(digest.papers), "Categories in this digest")}
${introduction && html`<div class="prose introduction">${introduction}</div>`}
${pagedList(site, list, (page) => address.digest(digest, page), row)}
${takeAway(site, site.exports.of(digest))}`;
}

/** `11 papers read, 9 of them new`. */
export function digestFigures({ papers, newPapers }: Digest): string {
  const known = papers.length - newPapers.length;
  return `${counted(papers.length, "paper")} read${known > 0 ? `, ${newPapers.length} of them new` : ""}`;
}

function orderInWords({ papers }: Digest, row: Row): string {
  const scored = row !== "title" && papers.some((paper) => paper.score !== null);
  return `They stand in the listing’s order${scored ? "; a score is the listing’s own" : ""}.`;
}

/** The way to the digest before and the one after. */
export function digestNeighbours(site: Site, { older, newer }: Digest): Markup | false {
  const way = (to: Digest | undefined) => to && { to: address.digest(to), words: site.dates.long(to.date) };
  return neighbours(site, "Digests before and after", way(older), way(newer));
}
