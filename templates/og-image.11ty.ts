import { cached } from "../src/cache/disk-cache.ts";
import { drawCard } from "../src/site/og-image/draw.ts";
import { cardLayout } from "../src/site/og-image/layout.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";

export const data = { permalink: address.card };

/** What link previews show beside the site's name. */
export function render({ site }: { site: Site }): Promise<Buffer> {
  const layout = cardLayout(site.settings);
  return cached(layout, () => drawCard(layout));
}
