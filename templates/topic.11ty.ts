import type { Chrome } from "../src/site/chrome.ts";
import { html } from "../src/site/html.ts";
import type { Output } from "../src/site/output.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { type SetProps, setOutputs, setPage } from "./parts/set-page.ts";

interface TopicProps extends SetProps {
  readonly about: string;
  readonly query: string;
}

/** The papers of each topic. */
export function* outputs(site: Site): Iterable<Output> {
  for (const topic of site.sets.topics) {
    const { about, query } = topic;
    yield* setOutputs(site, topic, { about, query }, render);
  }
}

function render(props: TopicProps, chrome: Chrome): string {
  const { about, query } = props;
  const { links } = chrome;
  return setPage(chrome, props, {
    at: address.topic(props),
    intro: about !== "" && html`<p class="about">${about}</p>\n`,
    links: html`<a href="${links.href(address.topics)}">All topics</a>`,
    empty: html`<p>New papers that match <code>${query}</code> will appear here and in the feeds. Until then, see the <a href="${links.href(address.topics)}">other topics</a> or the <a href="${links.href(address.home)}">latest papers</a>.</p>`,
    after: props.list.total > 0 && html`<p class="note">Papers that match <code>${query}</code>.</p>`,
  });
}
