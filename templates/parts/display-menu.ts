import type { Chrome } from "../../src/site/chrome.ts";
import { html, type Markup } from "../../src/site/html.ts";
import { address } from "../../src/site/urls.ts";
import { icon } from "./icon.ts";

/** The header's settings menu, filled and shown by the script. */
export function displayMenu(chrome: Chrome): Markup {
  const { links } = chrome;
  return html`<details class="menu display" data-display hidden>
<summary title="Display and shortcuts">${icon(chrome, "display")}<span class="hidden">Display and shortcuts</span></summary>
<a href="${links.href(address.saved)}">Saved papers</a>
<a href="${links.href(address.following)}">Following</a>
<a href="${links.href(address.storedData)}">Stored data</a>
</details>`;
}
