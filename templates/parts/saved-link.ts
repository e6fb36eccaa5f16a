import type { Chrome } from "../../src/site/chrome.ts";
import { html, type Markup } from "../../src/site/html.ts";
import { type Address, address } from "../../src/site/urls.ts";
import { icon } from "./icon.ts";

/** The way to the reader's saved papers, next to the menu: a phone has room for the star alone. */
export function savedLink(chrome: Chrome, at: Address): Markup {
  return html`<a class="starred" href="${chrome.links.href(address.saved)}" title="Saved papers"${at === address.saved && html` aria-current="page"`}>${icon(chrome, "star")}<span class="wide">Saved</span></a>`;
}
