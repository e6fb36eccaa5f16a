import type { Chrome } from "../../src/site/chrome.ts";
import { html, type Markup } from "../../src/site/html.ts";
import { type Address, address } from "../../src/site/urls.ts";
import { icon } from "./icon.ts";

/** The link to the reader's saved papers, next to the menu; phones only have room for the star. */
export function savedLink(chrome: Chrome, at: Address): Markup {
  return html`<a class="starred" href="${chrome.links.href(address.saved)}" title="Saved papers"${at === address.saved && html` aria-current="page"`}>${icon(chrome, "star")}<span class="wide">Saved</span></a>`;
}
