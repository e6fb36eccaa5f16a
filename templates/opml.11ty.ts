import { opml } from "../src/site/feeds/opml.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";

export const data = { permalink: address.opml };

export function render({ site }: { site: Site }): string {
  return opml(site);
}
