import type { Month } from "../../../src/library/archive.ts";
import { pluralize } from "../../../src/shared/plural.ts";
import type { Chrome } from "../../../src/site/chrome.ts";
import { html, type Markup } from "../../../src/site/html.ts";
import { address } from "../../../src/site/urls.ts";

/** A month with its number of papers. */
export interface MonthCount {
  readonly month: string;
  readonly papers: number;
}

/** Reduces months to their numbers of papers. */
export function monthCounts(months: readonly Month[]): readonly MonthCount[] {
  return months.map(({ month, papers }) => ({ month, papers: papers.length }));
}

/** Months with their numbers of papers. */
export function monthList({ links, dates }: Chrome, months: readonly MonthCount[]): Markup {
  return html`<ul class="index">
${months.map(
  ({ month, papers }) =>
    html`<li><a href="${links.href(address.archiveMonth(month))}">${dates.month(month)}</a> <span>${pluralize(papers, "paper")}</span></li>\n`,
)}</ul>`;
}
