import { drawCard } from "../src/site/card/draw.ts";
import { cardLayout } from "../src/site/card/layout.ts";
import { kept } from "../src/site/kept.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";

export const data = { permalink: address.card };

/** What link previews show beside the site's name. */
export function render({ site }: { site: Site }): Promise<Buffer> {
  const layout = cardLayout(site.settings);
  return kept(layout, () => drawCard(layout));
}
