import type { Chrome } from "../chrome.ts";
import { NO_REMARK, type RemarkText } from "../citation/remark-text.ts";
import { html, join, type Markup } from "../html.ts";
import type { PaperSummary } from "../summaries.ts";
import { address } from "../urls.ts";

/** The texts of a paper's remark. */
export function remarkText({ remark }: PaperSummary, chrome: Chrome): RemarkText {
  if (remark === undefined) return NO_REMARK;
  const note = remark.note === "" ? "" : chrome.markdown(remark.note, "note").text;
  return {
    note: [note, sessionText(remark, chrome)].filter((part) => part !== "").join(" "),
    keywords: [...(remark.pick ? ["Editor’s pick"] : []), ...remark.tags.map(({ name }) => name)],
  };
}

/** The date and presenter of a paper's session: `Discussion: 3 December 2026, presented by Ada Vesely.` */
export function sessionText(
  { discussed, presenter }: NonNullable<PaperSummary["remark"]>,
  { dates }: Chrome,
): string {
  const day = discussed !== "" && `Discussion: ${dates.long(discussed)}`;
  const by = presenter !== "" && `${day === false ? "Presented" : "presented"} by ${presenter}`;
  const known = [day, by].filter((part) => part !== false);
  return known.length === 0 ? "" : `${known.join(", ")}.`;
}

/** A paper's remark in a feed item: the note first, then tags. */
export function remarkInFeed({ remark }: PaperSummary, chrome: Chrome): Markup | false {
  if (remark === undefined) return false;
  const { pick, note, tags } = remark;
  const session = sessionText(remark, chrome);
  const tagLinks = tags.map(
    (tag) => html`<a href="${chrome.links.absolute(address.tag(tag).page())}">${tag.name}</a>`,
  );
  return html`${pick && html`<p><strong>Editor’s pick</strong></p>`}${note !== "" && html`<blockquote>${chrome.markdown(note, "note").feed}</blockquote>`}${session !== "" && html`<p>${session}</p>`}${tagLinks.length > 0 && html`<p>Tags: ${join(tagLinks, ", ")}</p>`}`;
}
