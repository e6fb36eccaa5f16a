import { html } from "../src/site/html.ts";
import type { Site } from "../src/site/site.ts";
import { type Address, address } from "../src/site/urls.ts";

/** Stands at the sitemap's address when one file cannot hold all addresses. */
export const data = {
  permalink: ({ site }: { site: Site }): Address | false => site.sitemap.length > 1 && address.sitemap,
};

export function render({ site }: { site: Site }): string {
  return html`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${site.sitemap.map(
  (_, k) => html`<sitemap><loc>${site.links.absolute(address.sitemapPart(k + 1))}</loc></sitemap>\n`,
)}</sitemapindex>
`.source;
}
