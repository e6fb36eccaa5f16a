import { categoriesOf } from "../../src/library/counts.ts";
import type { Digest } from "../../src/library/types.ts";
import { formatNumber, pluralize } from "../../src/shared/plural.ts";
import type { Chrome } from "../../src/site/chrome.ts";
import { type CountRef, categoryCounts } from "../../src/site/count-refs.ts";
import { type ExportLinks, exportLinksOf } from "../../src/site/exports/exports.ts";
import { html, type Markup } from "../../src/site/html.ts";
import type { ListPage, PlannedPage } from "../../src/site/paging.ts";
import type { Site } from "../../src/site/site.ts";
import { address } from "../../src/site/urls.ts";
import { countList } from "./count-list.ts";
import { downloadLinks } from "./download-links.ts";
import { pagedList } from "./paged-list.ts";
import { rangeInWords } from "./pager.ts";
import { prevNext } from "./prev-next.ts";
import { subscribe } from "./subscribe.ts";

/** What a page shows of a digest, as plain data. */
export interface DigestProps extends DigestCounts {
  readonly note: Markup | undefined;
  readonly categories: readonly CountRef[];
  readonly exports: ExportLinks;
  readonly list: ListPage;
}

/** How many papers a digest has, and how many of them are new. */
export interface DigestCounts {
  readonly date: string;
  readonly total: number;
  readonly added: number;
}

/** Reduces a digest, of whose papers one page is shown. */
export function digestProps(digest: Digest, page: PlannedPage, site: Site): DigestProps {
  const { editorNotes, exports, profile } = site;
  return {
    ...digestCounts(digest),
    note: editorNotes.get(digest.date),
    categories: page.number === 1 || profile.extras ? categoryCounts(categoriesOf(digest.papers)) : [],
    exports: exportLinksOf(exports.of(digest)),
    list: page.props(),
  };
}

export function digestCounts({ date, papers, newPapers }: Digest): DigestCounts {
  return { date, total: papers.length, added: newPapers.length };
}

/**
 * A digest, or a page of a long one: its day as the heading, its counts, the editor's note, the papers.
 *
 * @param status a paragraph about the site, after the counts
 */
export function digestBody(chrome: Chrome, digest: DigestProps, status: Markup | false = false): Markup {
  const { date, note, categories, exports, list, total } = digest;
  return html`<h1>${newInWords(digest)} <time datetime="${date}">${chrome.dates.full(date)}</time></h1>
<p class="lede">${chrome.settings.description} ${list.count > 1 && `${pluralize(total, "paper")}${rangeInWords(list)}. `}${subscribe(chrome, chrome.feed, "all papers")}</p>
${status}
${countList(chrome, categories, "Categories in this digest")}
${note && html`<div class="prose introduction">${note}</div>`}
${pagedList(chrome, list, (page) => address.digest(digest, page))}
${downloadLinks(chrome, exports)}`;
}

/** `9 new papers`, for the heading of a digest. */
function newInWords({ total, added }: DigestCounts): string {
  return added === 0 && total > 0
    ? `No new papers, ${formatNumber(total)} listed again`
    : pluralize(added, "new paper");
}

/** `11 papers, 9 of them new`. */
export function digestFigures({ total, added }: DigestCounts): string {
  return `${pluralize(total, "paper")} ${total > added ? `, ${added} new` : ""}`;
}

/** The links to the digest before and the one after. */
export function digestNeighbours(chrome: Chrome, older?: string, newer?: string): Markup | false {
  const link = (date: string | undefined) =>
    date === undefined ? undefined : { to: address.digest({ date }), words: chrome.dates.long(date) };
  return prevNext(chrome, "Digests before and after", link(older), link(newer));
}
