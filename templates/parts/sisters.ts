import { type Sister, sisterUrl } from "../../src/content/sisters.ts";
import type { Chrome } from "../../src/site/chrome.ts";
import { feedFormats } from "../../src/site/feeds/write.ts";
import { html, join, type Markup } from "../../src/site/html.ts";
import { address } from "../../src/site/urls.ts";

/** The sisters by name, in a sentence. */
export function sisterLinks(sisters: readonly Sister[]): Markup {
  return join(
    sisters.map((sister) => html`<a href="${sister.address}"><bdi>${sister.title}</bdi></a>`),
    ", ",
  );
}

/** On the home page: the other sites that belong to this one. */
export function sisterSites({ sisters }: Chrome): Markup | false {
  if (sisters.length === 0) return false;
  return html`<section class="earlier" aria-labelledby="sisters">
<h2 id="sisters">Related sites</h2>
<ul class="index">
${sisters.map((sister) => html`<li><a href="${sister.address}"><bdi>${sister.title}</bdi></a></li>\n`)}</ul>
</section>`;
}

/** On the page of feeds: the sisters' feeds of everything. */
export function sisterFeeds(
  { sisters }: Chrome,
  copyButton: (id: string, what: string) => Markup,
): Markup | false {
  if (sisters.length === 0) return false;
  return html`<section aria-labelledby="sisters">
<h2 id="sisters">Related sites</h2>
<ul class="index">
${sisters.map(
  (sister, k) =>
    html`<li><a href="${sister.address}"><bdi>${sister.title}</bdi></a> <span><a id="sister-${k}" href="${sisterUrl(sister, address.feed())}" type="${feedFormats.rss.type}">RSS<span class="hidden"> feed of ${sister.title}</span></a> ${copyButton(`sister-${k}`, `the RSS feed of ${sister.title}`)}</span></li>\n`,
)}</ul>
</section>
`;
}
