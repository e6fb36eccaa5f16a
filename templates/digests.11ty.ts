import { pluralize } from "../src/shared/plural.ts";
import { html } from "../src/site/html.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { digestFigures } from "./parts/digest.ts";
import { page } from "./parts/page.ts";
import { subscribe } from "./parts/subscribe.ts";

export const data = { permalink: address.digests };

export function render({ site }: { site: Site }): string {
  const { library, links, dates } = site;
  const main = html`<h1>Digests</h1>
<p class="lede">${pluralize(library.digests.length, "digest")}, newest first. Each is what the listings of one day brought. By the papers’ own dates: <a href="${links.href(address.archive)}">archive</a>. ${subscribe(site, site.feeds.digests, "digests")}</p>
<ul class="index">
${library.digests.map(
  (digest) =>
    html`<li><a href="${links.href(address.digest(digest))}">${dates.long(digest.date)}</a> <span>${digestFigures(digest)}</span></li>\n`,
)}</ul>`;
  return page(site, {
    title: "Digests",
    description: "All digests, newest first",
    at: address.digests,
    feed: site.feeds.digests,
    main,
  });
}
