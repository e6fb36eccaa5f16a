import type { Chrome } from "../../../src/site/chrome.ts";
import { html, type Markup } from "../../../src/site/html.ts";
import type { PaperSummary } from "../../../src/site/summaries.ts";
import { address } from "../../../src/site/urls.ts";

/** Papers by session day. */
export function sessionList(chrome: Chrome, sessions: readonly PaperSummary[]): Markup {
  const { links, dates } = chrome;
  return html`<ul class="sessions">
${sessions.map((paper) => {
  const { discussed = "", presenter = "" } = paper.remark ?? {};
  const title = chrome.typeset(paper).title.html;
  return html`<li><time datetime="${discussed}">${dates.full(discussed)}</time> <a href="${links.href(address.paper(paper))}"><bdi>${title}</bdi></a>${presenter !== "" && html` <span>presented by <bdi>${presenter}</bdi></span>`}</li>\n`;
})}</ul>`;
}
