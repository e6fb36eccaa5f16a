import type { Count } from "../../src/library/counts.ts";
import type { Author, Category } from "../../src/library/types.ts";
import { html, type Markup } from "../../src/site/html.ts";
import type { Site } from "../../src/site/site.ts";
import { address } from "../../src/site/urls.ts";

/** Categories or authors with their numbers of papers, in a line; nothing where there is but one category. */
export function countList(
  site: Site,
  shares: readonly Count<Category | Author>[],
  label: string,
): Markup | false {
  const [first] = shares;
  if (first === undefined || (shares.length === 1 && isCategory(first.of))) return false;
  return html`<ul class="counts" aria-label="${label}">
${shares.map(
  ({ of, papers }) =>
    html`<li><a href="${site.links.href(isCategory(of) ? address.category(of) : address.author(of))}"><bdi>${of.name}</bdi></a> <span>${papers}</span></li>\n`,
)}</ul>`;
}

function isCategory(of: Category | Author): of is Category {
  return "code" in of;
}
