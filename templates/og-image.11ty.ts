import { cached } from "../src/cache/disk-cache.ts";
import { isPick } from "../src/library/remarks/remark.ts";
import { drawCard } from "../src/site/og-image/draw.ts";
import { cardLayout } from "../src/site/og-image/layout.ts";
import { type Output, output } from "../src/site/output.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";

/** The titles of the picks of the newest digest. */
function newestPicks({ library, summaries, typesetter }: Site): readonly string[] {
  const picks = library.digests[0]?.papers.filter(isPick) ?? [];
  return picks.map((paper) => typesetter.wordsOf(summaries.paper(paper)).title);
}

/** The image of link previews. */
export function* outputs(site: Site): Iterable<Output> {
  yield output({
    url: address.card,
    framed: false,
    props: () => cardLayout(site.settings, newestPicks(site)),
    render: (layout) => cached(layout, () => drawCard(layout)),
  });
}
