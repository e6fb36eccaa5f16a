import { describeFetch } from "../src/site/fetch-summary.ts";
import { html, type Markup } from "../src/site/html.ts";
import { siteLd } from "../src/site/metadata/json-ld.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { digestBody, digestFigures } from "./parts/digest.ts";
import { page } from "./parts/page.ts";
import { sisterSites } from "./parts/sisters.ts";

const EARLIER = 10;

export const data = { permalink: address.home };

export function render({ site }: { site: Site }): string {
  const { settings, lists, library } = site;
  const [newest] = lists.digests;
  const main =
    newest === undefined
      ? html`<h1>No papers yet</h1>
<p>Nothing has been read: put a listing into <code>content/listings/</code>, called by its day, and build again.</p>
${lastAsked(site)}
${sisterSites(site)}`
      : html`${digestBody(site, newest, site.profile.rows.home, lastAsked(site))}
${earlierDigests(site)}
${sisterSites(site)}`;
  return page(site, {
    title: "",
    description: settings.description,
    at: address.home,
    bundle: site.exports.of(library),
    metadata: () => ({ linked: siteLd(site) }),
    main,
  });
}

function lastAsked({ fetched, dates }: Site): Markup | false {
  return fetched !== undefined && html`<p class="note">${describeFetch(fetched, dates)}</p>`;
}

function earlierDigests({ library, links, dates }: Site): Markup | false {
  const earlier = library.digests.slice(1, 1 + EARLIER);
  if (earlier.length === 0) return false;
  return html`<section class="earlier" aria-labelledby="earlier">
<h2 id="earlier">Earlier digests</h2>
<ul class="index">
${earlier.map(
  (digest) =>
    html`<li><a href="${links.href(address.digest(digest))}">${dates.long(digest.date)}</a> <span>${digestFigures(digest)}</span></li>\n`,
)}</ul>
<p><a href="${links.href(address.digests)}">All digests</a></p>
</section>`;
}
