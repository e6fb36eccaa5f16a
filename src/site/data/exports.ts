import type { Author, Category, Digest, Library, Paper } from "../../library/types.ts";
import { bibtex } from "../citation/bibtex.ts";
import { csl } from "../citation/csl.ts";
import { ris } from "../citation/ris.ts";
import type { Site } from "../site.ts";
import type { PaperText } from "../texts.ts";
import { type Address, address, type ExportFormat } from "../urls.ts";
import { papersJson } from "./papers-json.ts";

/** A form in which papers can be taken away. */
interface Export {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly write: (bundle: Bundle, site: Site) => string;
}

/** The forms in which papers can be taken away. */
export const exportFormats: Readonly<Record<ExportFormat, Export>> = {
  bib: { name: "BibTeX", type: "application/x-bibtex", write: bibtexFile },
  ris: { name: "RIS", type: "application/x-research-info-systems", write: risFile },
  csl: { name: "CSL-JSON", type: "application/vnd.citationstyles.csl+json", write: cslFile },
  json: { name: "JSON", type: "application/json", write: ({ papers }, site) => papersJson(papers, site) },
};

/** Papers that can be taken away together, and where each form of them stands. */
export interface Bundle {
  readonly papers: readonly Paper[];
  readonly formats: readonly ExportFormat[];
  readonly at: (format: ExportFormat) => Address;
  /** Whether the citations hold abstracts; an author's papers do so on their own pages, and there are many authors. */
  readonly abstracts: boolean;
}

/** One file to take away. */
export interface ExportFile {
  readonly bundle: Bundle;
  readonly format: ExportFormat;
}

const ALL: readonly ExportFormat[] = ["bib", "ris", "csl", "json"];

/** What can be taken away: everything, a digest, a category; an author's papers as citations alone. */
export function bundleOf(owner: Library | Digest | Category | Author): Bundle {
  if ("digests" in owner) return bundle(owner.papers, ALL, address.papersFile);
  if ("date" in owner) return bundle(owner.papers, ALL, (format) => address.digestFile(owner, format));
  if ("code" in owner) return bundle(owner.papers, ALL, (format) => address.categoryFile(owner, format));
  return bundle(owner.papers, ["bib", "ris", "csl"], (format) => address.authorFile(owner, format));
}

/** Every file to take away. */
export function exportFiles(library: Library): readonly ExportFile[] {
  const owners = [library, ...library.digests, ...library.categories, ...library.authors];
  const files = owners.flatMap((owner) => {
    const each = bundleOf(owner);
    return each.formats.map((format) => Object.freeze({ bundle: each, format }));
  });
  return Object.freeze(files);
}

function bundle(papers: readonly Paper[], formats: Bundle["formats"], at: Bundle["at"]): Bundle {
  return Object.freeze({ papers, formats, at, abstracts: formats === ALL });
}

/** A paper as BibTeX, under its key. */
export function bibtexOf(paper: Paper, site: Site): string {
  return bibtex(paper, keyOf(paper, site));
}

/** A paper as a RIS record, without its abstract: for where that is to be read anyway. */
export function risOf(paper: Paper, site: Site): string {
  return ris(paper, withoutAbstract(site.textOf(paper)), keyOf(paper, site));
}

/** A paper as CSL-JSON, without its abstract: an array of one, as programs want it. */
export function cslOf(paper: Paper, site: Site): string {
  return JSON.stringify([cslItem(paper, site, false)], null, 2);
}

function cslItem(paper: Paper, site: Site, abstracts: boolean): object {
  const text = site.textOf(paper);
  return csl(paper, abstracts ? text : withoutAbstract(text), keyOf(paper, site));
}

function withoutAbstract(text: PaperText): PaperText {
  return { ...text, abstract: { ...text.abstract, text: "" } };
}

function bibtexFile({ papers }: Bundle, site: Site): string {
  return papers.map((paper) => bibtexOf(paper, site)).join("\n");
}

function risFile({ papers, abstracts }: Bundle, site: Site): string {
  const record = (paper: Paper) =>
    abstracts ? ris(paper, site.textOf(paper), keyOf(paper, site)) : risOf(paper, site);
  return papers.map(record).join("\r\n");
}

function cslFile({ papers, abstracts }: Bundle, site: Site): string {
  return `[\n${papers.map((paper) => JSON.stringify(cslItem(paper, site, abstracts))).join(",\n")}\n]\n`;
}

function keyOf(paper: Paper, { citationKeys }: Site): string {
  return citationKeys.get(paper) ?? paper.slug;
}
