import { cached } from "../src/cache/disk-cache.ts";
import { isPick } from "../src/library/remarks/remark.ts";
import { drawDigestCard } from "../src/site/og-image/digest-card.ts";
import { drawCard } from "../src/site/og-image/draw.ts";
import { cardLayout } from "../src/site/og-image/layout.ts";
import { type Output, output } from "../src/site/output.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { digestCounts, papersInWords } from "./parts/digest.ts";

/** The titles of the picks of the newest digest. */
function newestPicks({ library, summaries, typesetter }: Site): readonly string[] {
  const picks = library.digests[0]?.papers.filter(isPick) ?? [];
  return picks.map((paper) => typesetter.wordsOf(summaries.paper(paper)).title);
}

/** The images of link previews: the site's, and one of each digest. */
export function* outputs(site: Site): Iterable<Output> {
  yield output({
    url: address.card,
    framed: false,
    props: () => cardLayout(site.settings, newestPicks(site)),
    render: (layout) => cached(layout, () => drawCard(layout)),
  });
  for (const digest of site.library.digests)
    yield output({
      url: address.digestCard(digest),
      framed: false,
      props: () => digestCounts(digest, site),
      render: (counts, { settings, dates }) =>
        drawDigestCard(settings, {
          count: papersInWords(counts),
          day: dates.full(counts.date),
          date: counts.date,
        }),
    });
}
