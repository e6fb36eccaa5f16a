import type { Digest } from "../../src/library/types.ts";
import type { Chrome } from "../../src/site/chrome.ts";
import { html, type Markup } from "../../src/site/html.ts";
import { sessionsOf } from "../../src/site/sessions.ts";
import type { Site } from "../../src/site/site.ts";
import type { PaperSummary } from "../../src/site/summaries.ts";
import { type Address, address } from "../../src/site/urls.ts";
import { sessionList } from "./session-list.ts";

/** How many sessions, and how many papers of a topic, the home page names. */
const SESSIONS = 3;
const PAPERS = 3;

/** What a publisher adds to the home page, as plain data. */
export interface HomeExtras {
  /** The next sessions of a reading group. */
  readonly sessions: readonly PaperSummary[];
  /** The topics that the publisher wants here, with their papers of the newest digest. */
  readonly topics: readonly TopicNews[];
}

interface TopicNews {
  readonly name: string;
  readonly at: Address;
  readonly papers: readonly PaperSummary[];
  readonly total: number;
}

/** Reduces what a publisher adds to the home page. */
export function homeExtras(newest: Digest, { library, sets, summaries }: Site): HomeExtras {
  const listed = new Set(newest.papers);
  const topics = sets.topics
    .filter(({ home }) => home)
    .map(({ name, at, papers }) => {
      const fresh = papers.filter((paper) => listed.has(paper));
      return { name, at: at.page(), papers: summaries.papers(fresh.slice(0, PAPERS)), total: fresh.length };
    });
  return {
    sessions: sessionsOf(library, summaries)?.coming.slice(0, SESSIONS) ?? [],
    topics: topics.filter(({ total }) => total > 0),
  };
}

/** The next sessions and the new papers of topics; nothing where there is none. */
export function homeExtrasBlock(chrome: Chrome, { sessions, topics }: HomeExtras): Markup | false {
  if (sessions.length === 0 && topics.length === 0) return false;
  return html`${sessions.length > 0 && nextSessions(chrome, sessions)}${topics.length > 0 && topicNews(chrome, topics)}`;
}

function nextSessions(chrome: Chrome, sessions: readonly PaperSummary[]): Markup {
  return html`<section class="extra" aria-labelledby="sessions">
<h2 id="sessions"><a href="${chrome.links.href(address.sessions)}">Next sessions</a></h2>
${sessionList(chrome, sessions)}
</section>
`;
}

function topicNews(chrome: Chrome, topics: readonly TopicNews[]): Markup {
  const { links } = chrome;
  return html`<section class="extra" aria-labelledby="topics">
<h2 id="topics"><a href="${links.href(address.topics)}">New by topic</a></h2>
<ul class="by-topic">
${topics.map(
  ({
    name,
    at,
    papers,
    total,
  }) => html`<li><a href="${links.href(at)}"><bdi>${name}</bdi></a>${total > papers.length && ` (${total})`}
<ul>
${papers.map((paper) => html`<li><a href="${links.href(address.paper(paper))}"><bdi>${chrome.typeset(paper).title.html}</bdi></a></li>\n`)}</ul>
</li>\n`,
)}</ul>
</section>
`;
}
