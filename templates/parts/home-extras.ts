import type { Digest } from "../../src/library/types.ts";
import type { Chrome } from "../../src/site/chrome.ts";
import { html, type Markup } from "../../src/site/html.ts";
import { sessionsOf } from "../../src/site/sessions.ts";
import type { Site } from "../../src/site/site.ts";
import type { PaperSummary } from "../../src/site/summaries.ts";
import { type Address, address } from "../../src/site/urls.ts";

/** Maximum number of papers per topic on the home page. */
const PAPERS = 5;

/** Optional content of the home page, as plain data. */
export interface HomeExtras {
  /** The next session of the reading group. */
  readonly session: PaperSummary | undefined;
  /** Topics on the home page with their papers in the newest digest. */
  readonly topics: readonly TopicNews[];
}

interface TopicNews {
  readonly name: string;
  readonly at: Address;
  readonly papers: readonly PaperSummary[];
  readonly total: number;
}

/** The props of the optional content. */
export function homeExtras(newest: Digest, { library, sets, summaries }: Site): HomeExtras {
  const listed = new Set(newest.papers);
  const topics = sets.topics
    .filter(({ home }) => home)
    .map(({ name, at, papers }) => {
      const fresh = papers.filter((paper) => listed.has(paper));
      return { name, at: at.page(), papers: summaries.brief(fresh.slice(0, PAPERS)), total: fresh.length };
    });
  return {
    session: sessionsOf(library, summaries)?.coming[0],
    topics: topics.filter(({ total }) => total > 0),
  };
}

/** Before the papers: the next session, and topics with new papers. */
export function extrasAbove(chrome: Chrome, { session, topics }: HomeExtras): Markup {
  return html`${session && nextSession(chrome, session)}${topics.length > 0 && topicChips(chrome, topics)}`;
}

function nextSession(chrome: Chrome, paper: PaperSummary): Markup {
  const { links, dates } = chrome;
  const { discussed = "", presenter = "" } = paper.remark ?? {};
  const title = chrome.typeset(paper).title.html;
  return html`<p class="next-session"><a href="${links.href(address.sessions)}">Next session</a>: <time datetime="${discussed}">${dates.full(discussed)}</time>, <a href="${links.href(address.paper(paper))}"><bdi>${title}</bdi></a>${presenter !== "" && html`, presented by <bdi>${presenter}</bdi>`}</p>
`;
}

function topicChips({ links }: Chrome, topics: readonly TopicNews[]): Markup {
  return html`<nav class="topic-chips" aria-label="Topics with new papers">
<ul class="counts"><li>New by topic</li>
${topics.map(({ name, at, total }) => html`<li><a href="${links.href(at)}"><bdi>${name}</bdi> <span>${total}</span></a></li>\n`)}</ul>
</nav>
`;
}

/** After the papers: the titles of each topic's new papers. */
export function extrasBelow(chrome: Chrome, { topics }: HomeExtras): Markup | false {
  if (topics.length === 0) return false;
  const { links } = chrome;
  return html`<section class="earlier" aria-labelledby="topics">
<h2 id="topics">New by topic</h2>
<ul class="by-topic">
${topics.map(
  ({ name, at, papers, total }) => html`<li><a href="${links.href(at)}"><bdi>${name}</bdi></a>
<ul>
${papers.map((paper) => html`<li><a href="${links.href(address.paper(paper))}"><bdi>${chrome.typeset(paper).title.html}</bdi></a></li>\n`)}${total > papers.length && html`<li><a href="${links.href(at)}">${total - papers.length} more</a></li>\n`}</ul>
</li>\n`,
)}</ul>
<p><a href="${links.href(address.topics)}">All topics</a></p>
</section>`;
}
