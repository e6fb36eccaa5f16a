import { isCollaborator } from "../../library/counts.ts";
import type { Author, Category, Digest, Library, Paper } from "../../library/types.ts";
import { cslFile } from "../../shared/citation/csl.ts";
import type { CitationRecord } from "../../shared/citation/record.ts";
import { risFile } from "../../shared/citation/ris.ts";
import type { Chrome } from "../chrome.ts";
import { bibtex } from "../citation/bibtex.ts";
import { citationRecord } from "../citation/record.ts";
import { remarkText } from "../pages/remark.ts";
import { atMost } from "../paging.ts";
import { perPaper } from "../profile/per-paper.ts";
import type { Profile } from "../profile/profile.ts";
import { namedSets, type PaperSet, type PaperSets } from "../sets.ts";
import type { PaperSummary } from "../summaries.ts";
import { type Address, address, type ExportFormat } from "../urls.ts";
import { papersJson } from "./papers-json.ts";

/** A format of exported papers. */
interface Export {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly write: (file: ExportFile, chrome: Chrome) => string;
}

/** The formats of exported papers. */
export const exportFormats: Readonly<Record<ExportFormat, Export>> = {
  bib: { name: "BibTeX", type: "application/x-bibtex", write: bibtexFile },
  ris: {
    name: "RIS",
    type: "application/x-research-info-systems",
    write: (file, chrome) => risFile(records(file, chrome)),
  },
  csl: {
    name: "CSL-JSON",
    type: "application/vnd.citationstyles.csl+json",
    write: (file, chrome) => cslFile(records(file, chrome)),
  },
  json: { name: "JSON", type: "application/json", write: papersJson },
};

/** Papers to export, before they are reduced to plain data. */
export interface ExportSet {
  readonly papers: readonly Paper[];
  readonly formats: readonly ExportFormat[];
  readonly at: (format: ExportFormat) => Address;
  /** The total number of papers; a large site's file has only the newest. */
  readonly total: number;
}

/** The links to an export set, as plain data. */
export interface ExportLinks {
  readonly formats: readonly { readonly format: ExportFormat; readonly at: Address }[];
  readonly exported: number;
  readonly total: number;
}

/** The links to the files of an export set. */
export function exportLinksOf({ formats, at, papers, total }: ExportSet): ExportLinks {
  return { formats: formats.map((format) => ({ format, at: at(format) })), exported: papers.length, total };
}

/** The data of an export file. */
export interface ExportFile {
  readonly format: ExportFormat;
  readonly papers: readonly PaperSummary[];
  /** The day of the newest digest; only for formats that state it. */
  readonly updated: string | undefined;
}

/** A set of papers that can be exported together. */
export type ExportScope = Library | Digest | Category | Author | PaperSet;

/** The files of exported papers. */
export interface Exports {
  /** The exports of a library, digest or category; authors have citations only. No formats means no exports. */
  of(scope: ExportScope): ExportSet;
  /** All sets of papers that have export files. */
  readonly scopes: readonly ExportScope[];
}

const ALL: readonly ExportFormat[] = ["bib", "ris", "csl", "json"];

function authorFormats(author: Author, profile: Profile): readonly ExportFormat[] {
  if (isCollaborator(author)) return [];
  return profile.keepsEverything(author) ? BIBTEX : [];
}

/** The exports of a library within the limits of its profile. */
export function createExports(library: Library, profile: Profile, sets: PaperSets): Exports {
  const of = (scope: ExportScope): ExportSet => {
    if ("digests" in scope)
      return exportSet(
        atMost(scope.papers, profile.newestOfAll),
        ALL,
        address.papersFile,
        scope.papers.length,
      );
    if ("date" in scope) {
      const formats = profile.keepsEverything(scope) ? ALL : BIBTEX;
      return exportSet(scope.papers, formats, (format) => address.digestFile(scope, format));
    }
    if ("kind" in scope) {
      const papers = atMost(scope.papers, profile.newestOfCategory);
      return exportSet(papers, ALL, scope.at.file, scope.papers.length);
    }
    if ("code" in scope) {
      const papers = atMost(scope.papers, profile.newestOfCategory);
      return exportSet(papers, ALL, (format) => address.categoryFile(scope, format), scope.papers.length);
    }
    const formats = authorFormats(scope, profile);
    return exportSet(scope.papers, formats, (format) => address.authorFile(scope, format));
  };
  const editions = () => sets.series.flatMap((series) => series.editions.map(({ set }) => set));
  const scopes = () => [
    library,
    ...library.digests,
    ...library.categories,
    ...namedSets(sets),
    ...editions(),
    ...library.authors,
  ];
  return Object.freeze({
    of,
    get scopes() {
      return scopes();
    },
  });
}

const BIBTEX: readonly ExportFormat[] = ["bib"];

function exportSet(
  papers: readonly Paper[],
  formats: ExportSet["formats"],
  at: ExportSet["at"],
  total = papers.length,
): ExportSet {
  return Object.freeze({ papers, formats, at, total });
}

/** Writes an export file. */
export function writeExport(file: ExportFile, chrome: Chrome): string {
  return exportFormats[file.format].write(file, chrome);
}

/** A paper as BibTeX under its citation key. */
export function bibtexOf(paper: PaperSummary, chrome: Chrome): string {
  return entryOf(paper, chrome).text;
}

const entryOf = perPaper((paper, chrome) => ({
  text: bibtex(paper, chrome.typeset(paper), paper.citationKey, remarkText(paper, chrome)),
}));

/** The citation data of a paper that RIS and CSL-JSON share. */
export function recordOf(paper: PaperSummary, chrome: Chrome, abstracts = false): CitationRecord {
  const text = chrome.typeset(paper);
  const abstract = abstracts ? text.abstract.text : "";
  return citationRecord(paper, text, paper.citationKey, abstract, remarkText(paper, chrome));
}

function records({ papers }: ExportFile, chrome: Chrome): readonly CitationRecord[] {
  return papers.map((paper) => wholeRecord(paper, chrome));
}

const wholeRecord = perPaper((paper, chrome) => recordOf(paper, chrome, true));

function bibtexFile({ papers }: ExportFile, chrome: Chrome): string {
  return papers.map((paper) => bibtexOf(paper, chrome)).join("\n");
}
