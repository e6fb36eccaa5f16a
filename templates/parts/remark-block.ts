import type { Chrome } from "../../src/site/chrome.ts";
import { html, join, type Markup } from "../../src/site/html.ts";
import { sessionText } from "../../src/site/pages/remark.ts";
import type { PaperSummary } from "../../src/site/summaries.ts";
import { address } from "../../src/site/urls.ts";

/** The editor's remark on a paper: pick, note, session and tags. */
export function remarkBlock(chrome: Chrome, { remark }: PaperSummary): Markup | false {
  if (remark === undefined) return false;
  const { links } = chrome;
  const { pick, note, tags } = remark;
  const session = sessionText(remark, chrome);
  const words = tags.map(
    (tag) => html`<a class="tag" href="${links.href(address.tag(tag).page())}"><bdi>${tag.name}</bdi></a>`,
  );
  const bare = note === "" && session === "";
  return html`<div class="remark${bare && " bare"}">
${(pick || words.length > 0) && html`<p class="marks">${pick && html`<a class="pick" href="${links.href(address.picks.page())}">Editor’s pick</a> `}${join(words, " ")}</p>\n`}${note !== "" && html`<div class="prose" dir="auto">${chrome.markdown(note, "note").body}</div>\n`}${session !== "" && html`<p class="session">${session}</p>\n`}</div>`;
}
