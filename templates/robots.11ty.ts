import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";

export const data = { permalink: address.robots };

export function render({ site }: { site: Site }): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${site.links.absolute(address.sitemap)}\n`;
}
