import { pluralize } from "../src/shared/plural.ts";
import type { Chrome } from "../src/site/chrome.ts";
import { html } from "../src/site/html.ts";
import { type Output, output } from "../src/site/output.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { type SetCount, setCounts, setIndex } from "./parts/lists/set-index.ts";
import { page } from "./parts/page.ts";

interface TagsProps {
  readonly tags: readonly SetCount[];
}

/** All tags. */
export function* outputs({ sets, library }: Site): Iterable<Output> {
  if (sets.tags.length === 0) return;
  yield output({
    url: address.tags,
    framed: true,
    sitemap: { lastModified: library.digests[0]?.date },
    props: () => ({ tags: setCounts(sets.tags) }),
    render,
  });
}

function render({ tags }: TagsProps, chrome: Chrome): string {
  const main = html`<h1>Tags</h1>
<p class="lede">${pluralize(tags.length, "tag")} by number of papers.</p>
${setIndex(chrome, tags)}`;
  return page(chrome, { title: "Tags", description: "All tags", at: address.tags, main });
}
