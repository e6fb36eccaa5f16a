import type { Digest } from "../src/library/types.ts";
import { html } from "../src/site/html.ts";
import { collectionLd } from "../src/site/metadata/json-ld.ts";
import type { ListPage } from "../src/site/paging.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { batchesIn, type Printing } from "./parts/batches.ts";
import { digestBody, digestFigures, digestNeighbours } from "./parts/digest.ts";
import { page } from "./parts/page.ts";

export const data = batchesIn("digests", (list: ListPage<Digest>) =>
  address.digest(list.subject, list.number),
);

export function render({ batch, site, press }: Printing<ListPage<Digest>>): string {
  for (const list of batch)
    press.print(address.digest(list.subject, list.number), () => digestPage(site, list));
  return "";
}

function digestPage(site: Site, list: ListPage<Digest>): string {
  const digest = list.subject;
  const day = site.dates.long(digest.date);
  return page(site, {
    title: `Digest of ${day}`,
    description: `${digestFigures(digest)} on ${day}`,
    at: address.digest(digest, list.number),
    many: list.number > 1,
    feed: site.feeds.digests,
    bundle: site.exports.of(digest),
    metadata: () => ({
      linked: collectionLd(`Digest of ${day}`, address.digest(digest), digest.papers, site),
    }),
    main: html`${digestBody(site, list, site.profile.rows.digests)}
${digestNeighbours(site, digest)}`,
  });
}
