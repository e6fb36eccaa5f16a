import { categoriesOf } from "../../src/library/counts.ts";
import type { Digest } from "../../src/library/types.ts";
import { pluralize } from "../../src/shared/plural.ts";
import { html, type Markup } from "../../src/site/html.ts";
import type { ListPage } from "../../src/site/paging.ts";
import type { ListDensity } from "../../src/site/profiles.ts";
import type { Site } from "../../src/site/site.ts";
import { address } from "../../src/site/urls.ts";
import { countList } from "./count-list.ts";
import { downloadLinks } from "./download-links.ts";
import { pagedList } from "./paged-list.ts";
import { rangeInWords } from "./pager.ts";
import { prevNext } from "./prev-next.ts";
import { subscribe } from "./subscribe.ts";

/** A digest, or a page of a long one: its day as the heading, what it holds in figures, a note where there is one, the publisher's words, the papers. */
export function digestBody(
  site: Site,
  list: ListPage<Digest>,
  row: ListDensity,
  note: Markup | false = false,
): Markup {
  const digest = list.subject;
  const introduction = site.editorNotes.get(digest.date);
  return html`<h1><time datetime="${digest.date}">${site.dates.long(digest.date)}</time></h1>
<p class="lede">${digestFigures(digest)}${rangeInWords(list)}. ${orderInWords(digest, row)} ${subscribe(site, site.feeds.everything, "all")}</p>
${note}
${(list.number === 1 || site.profile.extras) && countList(site, categoriesOf(digest.papers), "Categories in this digest")}
${introduction && html`<div class="prose introduction">${introduction}</div>`}
${pagedList(site, list, (page) => address.digest(digest, page), row)}
${downloadLinks(site, site.exports.of(digest))}`;
}

/** `11 papers read, 9 of them new`. */
export function digestFigures({ papers, newPapers }: Digest): string {
  const known = papers.length - newPapers.length;
  return `${pluralize(papers.length, "paper")} read${known > 0 ? `, ${newPapers.length} of them new` : ""}`;
}

function orderInWords({ papers }: Digest, row: ListDensity): string {
  const scored = row !== "title" && papers.some((paper) => paper.score !== null);
  return `They stand in the listing’s order${scored ? "; a score is the listing’s own" : ""}.`;
}

/** The way to the digest before and the one after. */
export function digestNeighbours(site: Site, { older, newer }: Digest): Markup | false {
  const way = (to: Digest | undefined) => to && { to: address.digest(to), words: site.dates.long(to.date) };
  return prevNext(site, "Digests before and after", way(older), way(newer));
}
