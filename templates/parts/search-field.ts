import type { Chrome } from "../../src/site/chrome.ts";
import { html, type Markup } from "../../src/site/html.ts";
import { address } from "../../src/site/urls.ts";
import { icon } from "./icon.ts";

/** The header's search form, which works without script. */
export function searchField(chrome: Chrome): Markup {
  return html`<form class="find" role="search" action="${chrome.links.href(address.search)}">
<label class="hidden" for="find">Search papers</label>
<input id="find" type="search" name="q" placeholder="Search" autocomplete="off" autocapitalize="off">
<button aria-label="Search">${icon(chrome, "search")}</button>
</form>`;
}
