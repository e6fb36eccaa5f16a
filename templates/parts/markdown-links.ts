import type { Chrome } from "../../src/site/chrome.ts";
import { html, type Markup } from "../../src/site/html.ts";
import type { Address } from "../../src/site/urls.ts";

/** A link to a page's Markdown file, and a button that copies its content. */
export function markdownLinks({ links }: Chrome, at: Address): Markup {
  return html`<p class="copy"><a id="markdown" href="${links.href(at)}" type="text/markdown">Markdown</a> <button type="button" data-copy="#markdown" hidden>Copy as Markdown</button></p>`;
}
