import type { Chrome } from "../../src/site/chrome.ts";
import { html, type Markup, raw } from "../../src/site/html.ts";
import { address } from "../../src/site/urls.ts";

const LENS = raw(
  '<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><circle cx="6.5" cy="6.5" r="4.5" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M10 10l4.5 4.5" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/></svg>',
);

/** The header's search form, which works without script. */
export function searchField({ links }: Chrome): Markup {
  return html`<form class="find" role="search" action="${links.href(address.search)}">
<label class="hidden" for="find">Search papers</label>
<input id="find" type="search" name="q" placeholder="Search" autocomplete="off" autocapitalize="off">
<button aria-label="Search">${LENS}</button>
</form>`;
}
