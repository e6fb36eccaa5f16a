import type { Chrome } from "../../src/site/chrome.ts";
import { html, type Markup, type Printable } from "../../src/site/html.ts";
import type { Address } from "../../src/site/urls.ts";

/** A link to a page with its label. */
export interface PageLink {
  readonly to: Address;
  readonly words: Printable;
}

/** Links to the previous and the next page; nothing if there is neither. */
export function prevNext(
  { links }: Chrome,
  label: string,
  before: PageLink | undefined,
  after: PageLink | undefined,
): Markup | false {
  if (before === undefined && after === undefined) return false;
  return html`<nav class="neighbours" aria-label="${label}">
${before && html`<a rel="prev" href="${links.href(before.to)}">← ${before.words}</a>`}
${after && html`<a rel="next" href="${links.href(after.to)}">${after.words} →</a>`}
</nav>`;
}
