import { html } from "../src/site/html.ts";
import type { Site } from "../src/site/site.ts";
import type { SitemapEntry } from "../src/site/sitemap.ts";
import { type Address, address } from "../src/site/urls.ts";

interface Part {
  readonly site: Site;
  readonly part: readonly SitemapEntry[];
  readonly pagination: { readonly pageNumber: number };
}

/** One file of addresses; the sitemap itself as long as one file is enough. */
export const data = {
  pagination: { data: "site.sitemap", size: 1, alias: "part" },
  permalink: ({ site, pagination }: Part): Address =>
    site.sitemap.length === 1 ? address.sitemap : address.sitemapPart(pagination.pageNumber + 1),
};

export function render({ site, part }: Part): string {
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${part.map(
  ({ at, day }) =>
    html`<url><loc>${site.links.absolute(at)}</loc>${day && html`<lastmod>${day}</lastmod>`}</url>\n`,
)}</urlset>
`.source;
}
