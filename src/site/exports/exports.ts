import type { Author, Category, Digest, Library, Paper } from "../../library/types.ts";
import { bibtex } from "../citation/bibtex.ts";
import { csl } from "../citation/csl.ts";
import { ris } from "../citation/ris.ts";
import { raw } from "../html.ts";
import type { Profile } from "../profile.ts";
import type { Site } from "../site.ts";
import type { TypesetPaper } from "../typesetter.ts";
import { type Address, address, type ExportFormat } from "../urls.ts";
import { papersJson } from "./papers-json.ts";

/** A form in which papers can be taken away. */
interface Export {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly write: (bundle: ExportSet, site: Site) => string;
}

/** The forms in which papers can be taken away. */
export const exportFormats: Readonly<Record<ExportFormat, Export>> = {
  bib: { name: "BibTeX", type: "application/x-bibtex", write: bibtexFile },
  ris: { name: "RIS", type: "application/x-research-info-systems", write: risFile },
  csl: { name: "CSL-JSON", type: "application/vnd.citationstyles.csl+json", write: cslFile },
  json: { name: "JSON", type: "application/json", write: ({ papers }, site) => papersJson(papers, site) },
};

/** Papers that can be taken away together, and where each form of them stands. */
export interface ExportSet {
  readonly papers: readonly Paper[];
  readonly formats: readonly ExportFormat[];
  readonly at: (format: ExportFormat) => Address;
  /** Whether the citations hold abstracts; an author's papers do so on their own pages, and there are many authors. */
  readonly abstracts: boolean;
  /** How many papers there are, of which a large site's file holds the newest. */
  readonly total: number;
}

/** Whose papers can be taken away together. */
export type ExportScope = Library | Digest | Category | Author;

/** Which files there are to take away. */
export interface Exports {
  /** The papers of a library, a digest or a category; an author's as citations alone. Without formats: none. */
  of(owner: ExportScope): ExportSet;
  /** All who have files. */
  readonly owners: readonly ExportScope[];
}

const ALL: readonly ExportFormat[] = ["bib", "ris", "csl", "json"];
const CITATIONS: readonly ExportFormat[] = ["bib", "ris", "csl"];

/** What can be taken away of a library, within the limits of its site. */
export function createExports(library: Library, profile: Profile): Exports {
  const of = (owner: ExportScope): ExportSet => {
    if ("digests" in owner)
      return bundle(newest(owner.papers, profile.newestOfAll), ALL, address.papersFile, owner.papers.length);
    if ("date" in owner) {
      const formats = profile.digestFiles === "all" || profile.keepsEverything(owner) ? ALL : BIBTEX;
      return bundle(owner.papers, formats, (format) => address.digestFile(owner, format));
    }
    if ("code" in owner) {
      const papers = newest(owner.papers, profile.newestOfCategory);
      return bundle(papers, ALL, (format) => address.categoryFile(owner, format), owner.papers.length);
    }
    const formats = profile.authorFiles || profile.keepsEverything(owner) ? CITATIONS : [];
    const papers = newest(owner.papers, profile.newestOfAuthor);
    return bundle(papers, formats, (format) => address.authorFile(owner, format), owner.papers.length);
  };
  const owners = [library, ...library.digests, ...library.categories, ...library.authors];
  return Object.freeze({ of, owners: Object.freeze(owners) });
}

const BIBTEX: readonly ExportFormat[] = ["bib"];

function newest(papers: readonly Paper[], most: number): readonly Paper[] {
  return papers.length > most ? papers.slice(0, most) : papers;
}

function bundle(
  papers: readonly Paper[],
  formats: ExportSet["formats"],
  at: ExportSet["at"],
  total = papers.length,
): ExportSet {
  return Object.freeze({ papers, formats, at, abstracts: formats === ALL, total });
}

/** A paper as BibTeX, under its key. */
export function bibtexOf(paper: Paper, site: Site): string {
  return bibtex(paper, site.typeset(paper), keyOf(paper, site));
}

/** A paper as a RIS record, without its abstract: for where that is to be read anyway. */
export function risOf(paper: Paper, site: Site): string {
  return ris(paper, withoutAbstract(site.typeset(paper)), keyOf(paper, site));
}

/** A paper as CSL-JSON, without its abstract: an array of one, as programs want it. */
export function cslOf(paper: Paper, site: Site): string {
  return JSON.stringify([cslItem(paper, site, false)], null, 2);
}

function cslItem(paper: Paper, site: Site, abstracts: boolean): object {
  const text = site.typeset(paper);
  return csl(paper, abstracts ? text : withoutAbstract(text), keyOf(paper, site));
}

function withoutAbstract({ title, codeUrl }: TypesetPaper): TypesetPaper {
  return { title, abstract: NO_ABSTRACT, codeUrl };
}

const NO_ABSTRACT: TypesetPaper["abstract"] = { html: raw(""), feed: raw(""), text: "", block: false };

function bibtexFile({ papers }: ExportSet, site: Site): string {
  return papers.map((paper) => bibtexOf(paper, site)).join("\n");
}

function risFile({ papers, abstracts }: ExportSet, site: Site): string {
  const record = (paper: Paper) =>
    abstracts ? ris(paper, site.typeset(paper), keyOf(paper, site)) : risOf(paper, site);
  return papers.map(record).join("\r\n");
}

function cslFile({ papers, abstracts }: ExportSet, site: Site): string {
  return `[\n${papers.map((paper) => JSON.stringify(cslItem(paper, site, abstracts))).join(",\n")}\n]\n`;
}

function keyOf(paper: Paper, { citationKeys }: Site): string {
  return citationKeys.get(paper) ?? paper.slug;
}
