import { formatAuthors } from "../../shared/authors-in-words.ts";
import { pluralize } from "../../shared/plural.ts";
import { escapeMarkdown, markdownLink } from "../../text/escape-markdown.ts";
import type { Chrome } from "../chrome.ts";
import type { DigestText } from "../email/digest-text.ts";
import { digestTitle } from "../email/digest-text.ts";
import { paperFacts, paperLinks } from "../email/paper-facts.ts";
import type { PaperSummary } from "../summaries.ts";
import { address } from "../urls.ts";
import { remarkBlocks } from "./paper-file.ts";

/** A digest as Markdown for chats, notes and issues: its papers with links, authors and facts. */
export function digestMarkdown(digest: DigestText, chrome: Chrome): string {
  const { date, note, papers, picks, total } = digest;
  const url = chrome.links.absolute(address.digest(digest));
  const item = (paper: PaperSummary) => paperItem(paper, chrome);
  const [picked, others] = [papers.slice(0, picks), papers.slice(picks)];
  const blocks = [
    `# ${markdownLink(escapeMarkdown(digestTitle(digest)), url)}`,
    [chrome.settings.title, chrome.dates.long(date), pluralize(total, "paper")]
      .map(escapeMarkdown)
      .join(" · "),
    note?.markdown,
    picks > 0 && `## Editor’s picks\n\n${picked.map(item).join("\n")}`,
    picks > 0 && others.length > 0 && "## Papers",
    others.length > 0 && others.map(item).join("\n"),
    total > papers.length && markdownLink(pluralize(total - papers.length, "more paper"), url),
  ];
  return `${blocks.filter((block) => block !== false && block !== undefined && block !== "").join("\n\n")}\n`;
}

function paperItem(paper: PaperSummary, chrome: Chrome): string {
  const { title } = chrome.typeset(paper);
  const names = formatAuthors(paper);
  const links = paperLinks(paper, chrome).map(({ name, href }) => markdownLink(name, href));
  const facts = [names, ...paperFacts(paper, chrome)].filter((fact) => fact !== "").map(escapeMarkdown);
  const blocks = [
    `${markdownLink(title.markdown, chrome.links.absolute(address.paper(paper)))}\\\n${[...facts, ...links].join(" · ")}`,
    ...remarkBlocks(paper, chrome).filter((block) => !block.startsWith("**")),
  ];
  return `- ${blocks.join("\n\n").replace(/\n(?=[^\n])/g, "\n  ")}`;
}
