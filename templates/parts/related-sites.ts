import { type RelatedSite, relatedSiteUrl } from "../../src/content/settings/related-sites.ts";
import type { Chrome } from "../../src/site/chrome.ts";
import { feedFormats } from "../../src/site/feeds/write.ts";
import { html, join, type Markup } from "../../src/site/html.ts";
import { address } from "../../src/site/urls.ts";

/** The titles of the related sites as links, separated by commas. */
export function relatedSiteLinks(relatedSites: readonly RelatedSite[]): Markup {
  return join(
    relatedSites.map((site) => html`<a href="${site.address}"><bdi>${site.title}</bdi></a>`),
    ", ",
  );
}

/** The related sites, for the home page. */
export function relatedSiteSection({ relatedSites }: Chrome): Markup | false {
  if (relatedSites.length === 0) return false;
  return html`<section class="earlier" aria-labelledby="related-sites">
<h2 id="related-sites">Related sites</h2>
<ul class="index">
${relatedSites.map((site) => html`<li><a href="${site.address}"><bdi>${site.title}</bdi></a></li>\n`)}</ul>
</section>`;
}

/** The main feed of each related site, for the page of feeds. */
export function relatedSiteFeeds(
  { relatedSites }: Chrome,
  copyButton: (id: string, what: string) => Markup,
): Markup | false {
  if (relatedSites.length === 0) return false;
  return html`<section aria-labelledby="related-sites">
<h2 id="related-sites">Related sites</h2>
<ul class="index">
${relatedSites.map(
  (site, k) =>
    html`<li><a href="${site.address}"><bdi>${site.title}</bdi></a> <span><a id="related-site-${k}" href="${relatedSiteUrl(site, address.feed())}" type="${feedFormats.rss.type}">RSS<span class="hidden"> feed of ${site.title}</span></a> ${copyButton(`related-site-${k}`, `the RSS feed of ${site.title}`)}</span></li>\n`,
)}</ul>
</section>
`;
}
