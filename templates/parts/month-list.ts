import type { Month } from "../../src/library/archive.ts";
import { pluralize } from "../../src/shared/plural.ts";
import { html, type Markup } from "../../src/site/html.ts";
import type { Site } from "../../src/site/site.ts";
import { address } from "../../src/site/urls.ts";

/** Months with their numbers of papers. */
export function monthList({ links, dates }: Site, months: readonly Month[]): Markup {
  return html`<ul class="index">
${months.map(
  ({ month, papers }) =>
    html`<li><a href="${links.href(address.archiveMonth(month))}">${dates.month(month)}</a> <span>${pluralize(papers.length, "paper")}</span></li>\n`,
)}</ul>`;
}
