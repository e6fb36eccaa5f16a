import { nameWithCode, venueApart } from "../../library/category-label.ts";
import { formatAuthors } from "../../shared/authors-in-words.ts";
import { escapeLineStart, escapeMarkdown, markdownLink } from "../../text/escape-markdown.ts";
import type { Chrome } from "../chrome.ts";
import { paperLinks } from "../email/paper-facts.ts";
import { sessionText } from "../pages/remark.ts";
import type { PaperSummary } from "../summaries.ts";
import { address } from "../urls.ts";

/** A paper as Markdown: the content of its page without citations and related papers. */
export function paperMarkdown(paper: PaperSummary, chrome: Chrome): string {
  const { title, abstract } = chrome.typeset(paper);
  const names = formatAuthors(paper);
  const blocks = [
    `# ${title.markdown}`,
    names !== "" && escapeLineStart(escapeMarkdown(names)),
    facts(paper, chrome).join("\n"),
    ...remarkBlocks(paper, chrome),
    abstract.markdown !== "" && `## Abstract\n\n${abstract.markdown}`,
  ];
  return `${blocks.filter((block) => block !== false).join("\n\n")}\n`;
}

function facts(paper: PaperSummary, chrome: Chrome): readonly string[] {
  const { dates, links } = chrome;
  const { categories, date, score, digests } = paper;
  const venue = venueApart(paper);
  const names = categories.map(nameWithCode);
  const listed = digests.map((digest) =>
    markdownLink(escapeMarkdown(dates.long(digest.date)), links.absolute(address.digest(digest))),
  );
  const external = paperLinks(paper, chrome).map(({ name, href }) => markdownLink(name, href));
  const page = markdownLink(escapeMarkdown(chrome.settings.title), links.absolute(address.paper(paper)));
  const rows: readonly (readonly [string, string | false])[] = [
    [categories.length === 1 ? "Category" : "Categories", escapeMarkdown(names.join(", "))],
    ["Venue", venue !== undefined && escapeMarkdown(venue)],
    ["Published", date !== "" && escapeMarkdown(dates.long(date))],
    ["Score", score !== null && String(score)],
    ["Listed in", listed.join(", ")],
    ["Links", [page, ...external].join(" · ")],
  ];
  return rows.flatMap(([name, value]) => (value === false ? [] : [`- ${name}: ${value}`]));
}

/** The editor's remark on a paper, if there is one. */
export function remarkBlocks(paper: PaperSummary, chrome: Chrome): readonly string[] {
  const { remark } = paper;
  if (remark === undefined) return [];
  const note = remark.note === "" ? "" : chrome.markdown(remark.note, "note").markdown;
  const session = sessionText(remark, chrome);
  const tags = remark.tags.map(({ name }) => escapeMarkdown(name)).join(", ");
  return [
    remark.pick && "**Editor’s pick**",
    note !== "" && note.replace(/^/gm, "> "),
    session !== "" && escapeLineStart(escapeMarkdown(session)),
    tags !== "" && `Tags: ${tags}`,
  ].filter((block) => block !== false);
}
