import type { Chrome } from "../src/site/chrome.ts";
import { type Output, output } from "../src/site/output.ts";
import { address } from "../src/site/urls.ts";

/** `robots.txt`, which names the sitemap. */
export function* outputs(): Iterable<Output> {
  yield output({ url: address.robots, framed: false, props: () => ({}), render });
}

function render(_props: object, { links }: Chrome): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${links.absolute(address.sitemap)}\n`;
}
