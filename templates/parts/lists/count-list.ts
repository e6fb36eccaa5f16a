import type { Chrome } from "../../../src/site/chrome.ts";
import type { CountRef } from "../../../src/site/count-refs.ts";
import { html, type Markup } from "../../../src/site/html.ts";

/** Categories or authors with their numbers of papers in one line; nothing for a single category. */
export function countList({ links }: Chrome, counts: readonly CountRef[], label: string): Markup | false {
  const [first] = counts;
  if (first === undefined || (counts.length === 1 && first.kind === "category")) return false;
  return html`<ul class="counts" aria-label="${label}">
${counts.map(
  ({ at, name, papers, code }) =>
    html`<li><a href="${links.href(at)}"${code !== undefined && html` data-category="${code}"`}><bdi>${name}</bdi> <span>${papers}</span></a></li>\n`,
)}</ul>`;
}
