import { pluralize } from "../src/shared/plural.ts";
import type { Chrome } from "../src/site/chrome.ts";
import { html } from "../src/site/html.ts";
import { type Output, output } from "../src/site/output.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { type SetCount, setCounts, setIndex } from "./parts/lists/set-index.ts";
import { page } from "./parts/page.ts";

interface TopicsProps {
  readonly topics: readonly SetCount[];
}

/** All topics, in the publisher's order. */
export function* outputs({ sets, library }: Site): Iterable<Output> {
  if (sets.topics.length === 0) return;
  yield output({
    url: address.topics,
    framed: true,
    sitemap: { lastModified: library.digests[0]?.date },
    props: () => ({ topics: setCounts(sets.topics) }),
    render,
  });
}

function render({ topics }: TopicsProps, chrome: Chrome): string {
  const { links } = chrome;
  const main = html`<h1>Topics</h1>
<p class="lede">${pluralize(topics.length, "topic")}${topics.length === 1 ? "" : ", each"} with feeds and citation files. See also: <a href="${links.href(address.categories)}">categories</a>.</p>
${setIndex(chrome, topics)}`;
  return page(chrome, { title: "Topics", description: "All topics", at: address.topics, main });
}
