import { cslFile } from "../../shared/citation/csl.ts";
import { risFile } from "../../shared/citation/ris.ts";
import { bibtexIn, type LoadedPaper } from "../mine/paper-source.ts";
import { recordIn } from "./record-in-page.ts";

/** Export formats of a list. */
const FORMATS = {
  bibtex: { name: "papers.bib", type: "application/x-bibtex" },
  ris: { name: "papers.ris", type: "application/x-research-info-systems" },
  csl: { name: "papers.csl.json", type: "application/vnd.citationstyles.csl+json" },
  markdown: { name: "papers.md", type: "text/markdown" },
} as const;

export type ExportName = keyof typeof FORMATS;

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
  const { text, written } = write(format, papers);
  return { ...FORMATS[format], text, left: papers.length - written };
}

interface Written {
  readonly text: string;
  /** How many papers it holds. */
  readonly written: number;
}

function write(format: ExportName, papers: readonly LoadedPaper[]): Written {
  const pages = papers.flatMap(({ href, page }) => (page === undefined ? [] : [{ href, page }]));
  if (format === "markdown")
    return joined(
      pages.map(({ href, page }) => markdownItem(href, factsOf(page))),
      "",
    );
  if (format === "bibtex") {
    const entries = pages.flatMap(({ page }) => bibtexIn(page) ?? []);
    return joined(
      entries.map((entry) => `${entry.trim()}\n`),
      "\n",
    );
  }
  const records = pages.flatMap(({ page }) => recordIn(page) ?? []);
  return { text: format === "ris" ? risFile(records) : cslFile(records), written: records.length };
}

function joined(parts: readonly string[], between: string): Written {
  return { text: parts.join(between), written: parts.length };
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
