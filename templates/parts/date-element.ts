import { html, type Markup } from "../../src/site/html.ts";

/** A `time` element with the stated precision, or “undated”. */
export function dateElement(date: string, format: (date: string) => string): Markup {
  return date === ""
    ? html`<span class="undated">${format(date)}</span>`
    : html`<time datetime="${date}">${format(date)}</time>`;
}
