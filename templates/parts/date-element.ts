import { html, type Markup } from "../../src/site/html.ts";

/** A date for people and programs, as precise as it is stated; a paper without one is undated. */
export function dateElement(date: string, format: (date: string) => string): Markup {
  return date === ""
    ? html`<span class="undated">${format(date)}</span>`
    : html`<time datetime="${date}">${format(date)}</time>`;
}
