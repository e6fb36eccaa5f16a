import type { Chrome } from "../src/site/chrome.ts";
import { html, type Markup } from "../src/site/html.ts";
import { type Output, output } from "../src/site/output.ts";
import { type Sessions, sessionsOf } from "../src/site/sessions.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";
import { sessionList } from "./parts/lists/session-list.ts";
import { page } from "./parts/page.ts";

/** The sessions of a reading group. */
export function* outputs({ library, summaries }: Site): Iterable<Output> {
  if (library.sessions.length === 0) return;
  yield output({
    url: address.sessions,
    framed: true,
    sitemap: { lastModified: library.digests[0]?.date },
    props: () => sessionsOf(library, summaries) ?? NONE,
    render,
  });
}

const NONE: Sessions = { since: "", coming: [], past: [] };

function render({ since, coming, past }: Sessions, chrome: Chrome): string {
  const { links, dates } = chrome;
  const main = html`<h1>Sessions</h1>
<p class="lede">Papers that the group discusses. <a href="${links.absolute(address.calendar)}" type="text/calendar">Subscribe in your calendar</a></p>
${coming.length === 0 ? html`<p>No session is planned after ${dates.long(since)}. See the <a href="${links.href(address.home)}">latest papers</a>.</p>` : section("coming", `From ${dates.long(since)}`, html`${sessionList(chrome, coming)}`)}
${past.length > 0 && section("past", "Earlier", sessionList(chrome, past))}`;
  return page(chrome, {
    title: "Sessions",
    description: "Papers that the group discusses, by day",
    at: address.sessions,
    main,
  });
}

function section(id: string, heading: string, content: Markup): Markup {
  return html`<section class="sessions-of" aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${content}
</section>`;
}
