import { cached } from "../src/cache/disk-cache.ts";
import { drawCard } from "../src/site/og-image/draw.ts";
import { cardLayout } from "../src/site/og-image/layout.ts";
import { type Output, output } from "../src/site/output.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";

/** The picture of link previews, beside the site's name. */
export function* outputs({ settings }: Site): Iterable<Output> {
  yield output({
    url: address.card,
    framed: false,
    props: () => cardLayout(settings),
    render: (layout) => cached(layout, () => drawCard(layout)),
  });
}
