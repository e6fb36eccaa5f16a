import { pluralize } from "../../shared/plural.ts";
import { escapeMarkdown, markdownLink } from "../../text/escape-markdown.ts";
import type { Chrome } from "../chrome.ts";
import { type Address, address } from "../urls.ts";

/** The content of the overview. */
export interface LlmsProps {
  readonly papers: number;
  readonly digests: readonly { readonly date: string; readonly title?: string; readonly papers: number }[];
  /** Whether each paper has a Markdown file. */
  readonly markdown: boolean;
}

/** An overview of the site for language models: its subject, and links to its text and data. Source: llmstxt.org. */
export function llmsText(
  { papers, digests, markdown }: LlmsProps,
  { settings, links, dates }: Chrome,
): string {
  const item = (name: string, at: Address, about: string) =>
    `- ${markdownLink(escapeMarkdown(name), links.absolute(at))}: ${about}`;
  const paperFiles = markdown
    ? "A paper’s page with `.md` in place of its last `/` is the paper as Markdown."
    : "";
  const digestItems = digests.map(({ date, title, papers: count }) =>
    item(title ?? dates.long(date), address.digestMail({ date }, "md"), pluralize(count, "paper")),
  );
  return `# ${escapeMarkdown(settings.title)}

> ${escapeMarkdown(settings.description)}

${[`${pluralize(papers, "research paper")}, listed in digests by day.`, paperFiles].filter(Boolean).join(" ")}

## Digests

${digestItems.join("\n")}

## Data

${item("papers.json", address.papersFile("json"), "papers with abstracts, as JSON")}
${item("Schema", address.papersSchema, "what papers.json holds")}
${item("BibTeX", address.papersFile("bib"), "papers as citations")}

## Feeds

${item("RSS", address.feed("rss"), "new papers")}
${item("Atom", address.feed("atom"), "new papers")}
${item("JSON Feed", address.feed("json"), "new papers")}

## Optional

${item("All digests", address.digests, "an index by day")}
${item("Categories", address.categories, "papers by category")}
${item("Sitemap", address.sitemap, "all pages")}
`.replace(/\n{3,}/g, "\n\n");
}
