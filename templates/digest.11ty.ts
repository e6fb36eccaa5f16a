import type { Digest } from "../src/library/types.ts";
import { html } from "../src/site/html.ts";
import type { ListPage } from "../src/site/paging.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { digestBody, digestFigures, digestNeighbours } from "./parts/digest.ts";
import { page } from "./parts/page.ts";

export const data = {
  pagination: { data: "site.lists.digests", size: 1, alias: "list" },
  permalink: ({ list }: { list: ListPage<Digest> }): string => address.digest(list.owner, list.number),
};

export function render({ site, list }: { site: Site; list: ListPage<Digest> }): string {
  const digest = list.owner;
  const day = site.dates.long(digest.date);
  return page(site, {
    title: `Digest of ${day}`,
    description: `${digestFigures(digest)} on ${day}`,
    at: address.digest(digest, list.number),
    feed: site.feeds.digests,
    main: html`${digestBody(site, list)}
${digestNeighbours(site, digest)}`,
  });
}
