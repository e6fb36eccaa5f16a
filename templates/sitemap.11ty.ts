import type { Chrome } from "../src/site/chrome.ts";
import { html } from "../src/site/html.ts";
import { type Output, output, type Planned } from "../src/site/output.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";

/** The protocol's limit for one file. Source: sitemaps.org. */
const MOST_IN_A_FILE = 50_000;

/** A sitemap of all pages, or an index of several sitemaps if there are too many. */
export function* derivedOutputs(_site: Site, { pages }: Planned): Iterable<Output> {
  const files = Math.ceil(pages.length / MOST_IN_A_FILE);
  if (files > 1)
    yield output({ url: address.sitemap, framed: false, props: () => ({ files }), render: renderIndex });
  for (let k = 0; k < files; k++)
    yield output({
      url: files === 1 ? address.sitemap : address.sitemapPart(k + 1),
      framed: false,
      props: () => pages.slice(k * MOST_IN_A_FILE, (k + 1) * MOST_IN_A_FILE),
      render,
    });
}

function render(pages: Planned["pages"], { links }: Chrome): string {
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.map(
  ({ url, lastModified }) =>
    html`<url><loc>${links.absolute(url)}</loc>${lastModified && html`<lastmod>${lastModified}</lastmod>`}</url>\n`,
)}</urlset>
`.source;
}

function renderIndex({ files }: { readonly files: number }, { links }: Chrome): string {
  const numbers = Array.from({ length: files }, (_, k) => k + 1);
  return html`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${numbers.map(
  (number) => html`<sitemap><loc>${links.absolute(address.sitemapPart(number))}</loc></sitemap>\n`,
)}</sitemapindex>
`.source;
}
