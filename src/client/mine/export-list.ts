import { type CitationFormat, citationIn, type LoadedPaper } from "./paper-source.ts";

/** Export formats of a list. */
const FORMATS = {
  bibtex: { name: "papers.bib", type: "application/x-bibtex" },
  ris: { name: "papers.ris", type: "application/x-research-info-systems" },
  csl: { name: "papers.csl.json", type: "application/vnd.citationstyles.csl+json" },
  markdown: { name: "papers.md", type: "text/markdown" },
} as const;

export type ExportName = keyof typeof FORMATS;

export function isExport(name: string | undefined): name is ExportName {
  return name !== undefined && Object.hasOwn(FORMATS, name);
}

/** A list as a file. */
interface ExportedList {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  /** Number of papers missing from it. */
  readonly left: number;
}

/** Exports papers in a format. Citations are taken from the papers' pages. */
export function writeExport(format: ExportName, papers: readonly LoadedPaper[]): ExportedList {
  const texts =
    format === "markdown"
      ? papers.flatMap(({ href, page }) => (page ? [markdownItem(href, factsOf(page))] : []))
      : papers.flatMap(({ page }) => (page && citationIn(page, format)) || []);
  const text = format === "markdown" ? texts.join("") : joinCitations(format, texts);
  return { ...FORMATS[format], text, left: papers.length - texts.length };
}

/** Joins citations to a file in the same form as the build's export files. */
export function joinCitations(format: CitationFormat, citations: readonly string[]): string {
  if (format === "csl")
    return `${JSON.stringify(
      citations.flatMap((each) => JSON.parse(each)),
      null,
      2,
    )}\n`;
  const records = citations.map((each) => `${each.trim()}\n`);
  if (format === "bibtex") return records.join("\n");
  // HTML parsing normalizes line breaks, and a RIS record ends with a space.
  return records
    .map((record) => record.replace(/ER {2}-\s*$/, "ER  - \n").replaceAll("\n", "\r\n"))
    .join("\r\n");
}

/** The content of a paper's line in Markdown. */
export interface PaperLine {
  readonly title: string;
  readonly authors: string;
  /** As precise as stated, or empty. */
  readonly date: string;
}

function factsOf(page: Document): PaperLine {
  const textOf = (selector: string) =>
    page.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  return {
    title: textOf("h1"),
    authors: textOf(".authors"),
    date: page.querySelector<HTMLTimeElement>(".facts time")?.dateTime ?? "",
  };
}

/** `- [Title](https://…). Authors. 2026-07-03.` */
export function markdownItem(href: string, { title, authors, date }: PaperLine): string {
  const rest = [authors, date].filter(Boolean).map((each) => ` ${escapeMarkdown(each).replace(/\.$/, "")}.`);
  return `- [${escapeMarkdown(title)}](${href.replaceAll("(", "%28").replaceAll(")", "%29")}).${rest.join("")}\n`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~$]/g, "\\$&");
}
