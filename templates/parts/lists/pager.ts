import { formatNumber } from "../../../src/shared/plural.ts";
import type { Chrome } from "../../../src/site/chrome.ts";
import { html, type Markup } from "../../../src/site/html.ts";
import { type PageRange, pagerNumbers } from "../../../src/site/paging.ts";
import type { Address, PageNumber } from "../../../src/site/urls.ts";

/** The address of a list’s page. */
export type PageAddress = (page: PageNumber) => Address;

/** Links to the pages of a long list, each with its range; false if there is only one page. */
export function pager({ links }: Chrome, list: PageRange, at: PageAddress): Markup | false {
  const { number, count, total } = list;
  if (count === 1) return false;
  const size = number === 1 ? list.last : (list.first - 1) / (number - 1);
  const range = (page: number) =>
    `${formatNumber((page - 1) * size + 1)}–${formatNumber(Math.min(page * size, total))}`;
  const numbered = pagerNumbers(number, count).map((page) =>
    page === 0
      ? html`<li aria-hidden="true">…</li>\n`
      : html`<li><a href="${links.href(at(page))}"${page === number && html` aria-current="page"`}>${range(page)}</a></li>\n`,
  );
  return html`<nav class="pager" aria-label="Pages of this list">
<ul>
${number > 1 && html`<li><a rel="prev" href="${links.href(at(number - 1))}">Previous</a></li>\n`}${numbered}${number < count && html`<li><a rel="next" href="${links.href(at(number + 1))}">Next</a></li>\n`}</ul>
</nav>`;
}

/** `, showing 101–200`, after the number of papers; nothing if the page shows all of them. */
export function rangeInWords({ count, first, last }: PageRange): string {
  return count === 1 ? "" : `, showing ${formatNumber(first)}–${formatNumber(last)}`;
}
