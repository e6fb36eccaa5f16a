import type { Chrome } from "../../src/site/chrome.ts";
import { html, type Markup } from "../../src/site/html.ts";
import { address } from "../../src/site/urls.ts";

/** A drawing of `templates/assets/icons.svg`, which pages share instead of repeating it. */
export function icon({ links }: Chrome, name: "search" | "display" | "feed" | "star"): Markup {
  return html`<svg class="icon" aria-hidden="true"><use href="${links.href(address.asset("icons.svg"))}#${name}"/></svg>`;
}
