import { by, descending } from "../../src/library/order.ts";
import type { Digest, Paper } from "../../src/library/types.ts";
import { pluralize } from "../../src/shared/plural.ts";
import { html, type Markup } from "../../src/site/html.ts";
import type { Site } from "../../src/site/site.ts";
import { address } from "../../src/site/urls.ts";

/** The digests that brought some papers, newest first, with how many of them each brought. */
export function digestsOf({ links, dates }: Site, papers: readonly Paper[]): Markup {
  const brought = new Map<Digest, number>();
  for (const { digests } of papers) {
    const [first] = digests;
    if (first !== undefined) brought.set(first, (brought.get(first) ?? 0) + 1);
  }
  const newest = [...brought].sort(descending(by(([{ date }]) => date)));
  return html`<ul class="index">
${newest.map(
  ([digest, number]) =>
    html`<li><a href="${links.href(address.digest(digest))}">Digest of ${dates.long(digest.date)}</a> <span>${pluralize(number, "paper")}</span></li>\n`,
)}</ul>`;
}
