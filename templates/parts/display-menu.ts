import type { Chrome } from "../../src/site/chrome.ts";
import { html, type Markup, raw } from "../../src/site/html.ts";
import { address } from "../../src/site/urls.ts";

const ICON = raw(
  '<svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" focusable="false"><circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M8 2.4a5.6 5.6 0 0 1 0 11.2z" fill="currentColor"/></svg>',
);

/** The header's settings menu, filled and shown by the script. */
export function displayMenu({ links }: Chrome): Markup {
  return html`<details class="menu display" data-display hidden>
<summary title="Display and shortcuts">${ICON}<span class="hidden">Display and shortcuts</span></summary>
<a href="${links.href(address.following)}">Following</a>
<a href="${links.href(address.storedData)}">Stored data</a>
</details>`;
}
