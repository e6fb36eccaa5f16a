import { opml, opmlProps } from "../src/site/feeds/opml.ts";
import { type Output, output } from "../src/site/output.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";

/** The OPML file of all feeds. */
export function* outputs(site: Site): Iterable<Output> {
  yield output({ url: address.opml, framed: false, props: () => opmlProps(site), render: opml });
}
