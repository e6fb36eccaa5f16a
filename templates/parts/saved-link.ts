import type { Chrome } from "../../src/site/chrome.ts";
import { html, type Markup, raw } from "../../src/site/html.ts";
import { type Address, address } from "../../src/site/urls.ts";

const STAR = raw(
  '<svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" focusable="false"><path d="M8 1.8l1.9 4 4.3.5-3.2 3 .9 4.3L8 11.4l-3.9 2.2.9-4.3-3.2-3 4.3-.5z" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round"/></svg>',
);

/** The way to the reader's saved papers, next to the menu: a phone has room for the star alone. */
export function savedLink({ links }: Chrome, at: Address): Markup {
  return html`<a class="starred" href="${links.href(address.saved)}" title="Saved papers"${at === address.saved && html` aria-current="page"`}>${STAR}<span>Saved</span></a>`;
}
