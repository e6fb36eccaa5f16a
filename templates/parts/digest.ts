import { categoriesOf } from "../../src/library/counts.ts";
import type { Digest } from "../../src/library/types.ts";
import { formatNumber, pluralize } from "../../src/shared/plural.ts";
import { asSentence } from "../../src/site/as-sentence.ts";
import type { Chrome } from "../../src/site/chrome.ts";
import { type CountRef, categoryCounts } from "../../src/site/count-refs.ts";
import { describeReport, type ReadingReport } from "../../src/site/diagnostics/reading-report.ts";
import { type ExportLinks, exportLinksOf } from "../../src/site/exports/exports.ts";
import { html, type Markup } from "../../src/site/html.ts";
import type { ListPage, PlannedPage } from "../../src/site/paging.ts";
import type { Site } from "../../src/site/site.ts";
import { address } from "../../src/site/urls.ts";
import { downloadLinks } from "./download-links.ts";
import { countList } from "./lists/count-list.ts";
import { pagedList } from "./lists/paged-list.ts";
import { rangeInWords } from "./lists/pager.ts";
import { prevNext } from "./prev-next.ts";
import { pageHead, subscribeMenu } from "./subscribe.ts";

/** The props of a digest. */
export interface DigestProps extends DigestCounts {
  readonly note: Markup | undefined;
  readonly categories: readonly CountRef[];
  readonly exports: ExportLinks;
  readonly report: ReadingReport | undefined;
  readonly list: ListPage;
}

/** Number of papers, and of new papers, in a digest. */
export interface DigestCounts {
  readonly date: string;
  /** The editor's title; undefined if there is none. */
  readonly title: string | undefined;
  readonly total: number;
  readonly added: number;
}

/** Reduces a digest and one page of its papers to plain data. */
export function digestProps(digest: Digest, page: PlannedPage, site: Site): DigestProps {
  const { exports, profile } = site;
  return {
    ...digestCounts(digest, site),
    note: noteOf(digest, site),
    categories: page.number === 1 || profile.extras ? categoryCounts(categoriesOf(digest.papers)) : [],
    exports: exportLinksOf(exports.of(digest)),
    report: site.reports.get(digest.date),
    list: page.props(),
  };
}

/** Reduces a digest to its title and numbers of papers. */
export function digestCounts({ date, papers, newPapers }: Digest, { editorNotes }: Site): DigestCounts {
  const title = editorNotes.get(date)?.title;
  return { date, title, total: papers.length, added: newPapers.length };
}

/** The editor's note on a digest; undefined if it is missing or only a title. */
function noteOf({ date }: Digest, { editorNotes }: Site): Markup | undefined {
  const body = editorNotes.get(date)?.body;
  return body?.source === "" ? undefined : body;
}

/** The title of a digest: the editor's, or `Digest of 23 November 2026`. */
export function digestName({ dates }: Chrome, { date, title }: Pick<DigestCounts, "date" | "title">): string {
  return title ?? `Digest of ${dates.long(date)}`;
}

/** An index of digests with days, titles and numbers of papers. */
export function digestIndex({ links, dates }: Chrome, digests: readonly DigestCounts[]): Markup {
  return html`<ul class="index">
${digests.map(
  (digest) =>
    html`<li><a href="${links.href(address.digest(digest))}">${dates.long(digest.date)}${digest.title && html`: <bdi>${digest.title}</bdi>`}</a> <span>${digestFigures(digest)}</span></li>\n`,
)}</ul>`;
}

/**
 * A digest, or a page of a long one: heading, counts, editor's note and papers.
 *
 * @param status a sentence for the publisher, after the papers
 * @param extras further content before the papers
 */
export function digestBody(
  chrome: Chrome,
  digest: DigestProps,
  status = "",
  extras: Markup | false | undefined = false,
): Markup {
  const { date, title, note, categories, exports, report, list } = digest;
  const sentences = [status, report === undefined ? "" : describeReport(report)].filter(Boolean).join(" ");
  const heading = html`<h1>${title === undefined ? newInWords(digest) : html`<bdi>${title}</bdi>`} <time datetime="${date}">${chrome.dates.full(date)}</time></h1>`;
  const lede = html`<p class="lede">${ledeOf(digest, chrome.settings.description)}</p>`;
  return html`${pageHead(heading, lede, subscribeMenu(chrome, chrome.feed, "all papers"))}
${note && html`<div class="prose introduction">${note}</div>`}
${extras}${pagedList(chrome, list, (page) => address.digest(digest, page), { day: date, chips: countList(chrome, categories, "Categories in this digest") })}
${downloadLinks(chrome, exports)}${sentences && html`\n<p class="note status">${sentences}</p>`}`;
}

/** The line below the heading: the site's description, or the counts if the heading is a title; and the papers shown. */
function ledeOf(digest: DigestProps, description: string): string {
  const { title, list, total, added } = digest;
  const range = rangeInWords(list);
  const counts = newInWords(digest);
  if (title !== undefined && total === added) return `${counts}${range}.`;
  const about = title === undefined ? description : counts;
  if (range === "") return title === undefined ? about : asSentence(about);
  return `${asSentence(about)} ${pluralize(total, "paper")}${range}.`;
}

/** `9 new papers`, or `9 papers` where all of them were listed before. */
export function papersInWords({ total, added }: DigestCounts): string {
  return added === 0 ? pluralize(total, "paper") : pluralize(added, "new paper");
}

/** `9 new papers`, for the heading of a digest. */
function newInWords({ total, added }: DigestCounts): string {
  return added === 0 && total > 0
    ? `No new papers, ${formatNumber(total)} listed again`
    : pluralize(added, "new paper");
}

/** `11 papers, 9 new`, or `11 papers` if all of them are new. */
export function digestFigures({ total, added }: DigestCounts): string {
  return `${pluralize(total, "paper")}${total > added ? `, ${added} new` : ""}`;
}

/** Links to the previous and next digest. */
export function digestNeighbours(chrome: Chrome, older?: string, newer?: string): Markup | false {
  const link = (date: string | undefined) =>
    date === undefined ? undefined : { to: address.digest({ date }), words: chrome.dates.long(date) };
  return prevNext(chrome, "Digests before and after", link(older), link(newer));
}
