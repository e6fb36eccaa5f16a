import type { Chrome } from "../../src/site/chrome.ts";
import { html, type Markup } from "../../src/site/html.ts";
import type { Address } from "../../src/site/urls.ts";

/** The way to a page as Markdown: a link to the file, and a button that copies what it holds. */
export function markdownLinks({ links }: Chrome, at: Address): Markup {
  return html`<p class="copy"><a id="markdown" href="${links.href(at)}" type="text/markdown">Markdown</a> <button type="button" data-copy="#markdown" hidden>Copy as Markdown</button></p>`;
}
