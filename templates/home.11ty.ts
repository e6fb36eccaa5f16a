import type { Fetched } from "../src/content/fetch-status.ts";
import { picksFirst } from "../src/library/remarks/remark.ts";
import type { Chrome } from "../src/site/chrome.ts";
import { type ExportLinks, exportLinksOf } from "../src/site/exports/exports.ts";
import { describeFetch } from "../src/site/fetch-summary.ts";
import { html, type Markup } from "../src/site/html.ts";
import { siteLd } from "../src/site/metadata/json-ld.ts";
import { type Output, output } from "../src/site/output.ts";
import { planList } from "../src/site/paging.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import {
  type DigestCounts,
  type DigestProps,
  digestBody,
  digestCounts,
  digestIndex,
  digestProps,
} from "./parts/digest.ts";
import { extrasAbove, extrasBelow, type HomeExtras, homeExtras } from "./parts/home-extras.ts";
import { page } from "./parts/page.ts";
import { relatedSiteSection } from "./parts/related-sites.ts";

const EARLIER = 10;

interface HomeProps {
  /** Undefined on a site without papers. */
  readonly newest: DigestProps | undefined;
  /** The publisher's report on the newest digest's lists. */
  readonly extras: HomeExtras | undefined;
  readonly earlier: readonly DigestCounts[];
  readonly fetched: Fetched | undefined;
  readonly exports: ExportLinks;
}

/** The home page, with the newest digest. */
export function* outputs(site: Site): Iterable<Output> {
  const { library, fetched, exports } = site;
  const [newest, ...earlier] = library.digests;
  yield output({
    url: address.home,
    framed: true,
    sitemap: { lastModified: newest?.date },
    props: () => {
      const [first] = newest === undefined ? [] : planList(picksFirst(newest.papers), "abstract", site);
      return {
        newest: newest && first && digestProps(newest, first, site),
        extras: newest && homeExtras(newest, site),
        earlier: earlier.slice(0, EARLIER).map((digest) => digestCounts(digest, site)),
        fetched,
        exports: exportLinksOf(exports.of(library)),
      };
    },
    render,
  });
}

function render({ newest, extras, earlier, fetched, exports }: HomeProps, chrome: Chrome): string {
  const main =
    newest === undefined
      ? html`<h1>No papers yet</h1>
<p>Put a list of papers into <code>content/listings/</code>, named by its date, and build again.</p>
${fetched && html`<p class="note">${describeFetch(fetched, chrome.dates)}</p>`}
${relatedSiteSection(chrome)}`
      : html`${digestBody(chrome, newest, fetched && describeFetch(fetched, chrome.dates), extras && extrasAbove(chrome, extras))}
${extras && extrasBelow(chrome, extras)}
${earlierDigests(chrome, earlier)}
${relatedSiteSection(chrome)}`;
  return page(chrome, {
    title: "",
    description: chrome.settings.description,
    at: address.home,
    exports,
    metadata: () => ({ linked: siteLd(chrome) }),
    main,
  });
}

function earlierDigests(chrome: Chrome, earlier: readonly DigestCounts[]): Markup | false {
  if (earlier.length === 0) return false;
  return html`<section class="earlier" aria-labelledby="earlier">
<h2 id="earlier">Earlier digests</h2>
${digestIndex(chrome, earlier)}
<p><a href="${chrome.links.href(address.digests)}">All digests</a></p>
</section>`;
}
