import type { Diagnostic } from "../diagnostics/types.ts";
import type { Name } from "./personal-names.ts";
import type { Remark } from "./remark.ts";

/** One paper as one listing states it, exactly as written (without invisible control characters). */
export interface Entry {
  /** Path of the listing, as given to the reader. */
  readonly file: string;
  /** Line of the entry's header, from 1. */
  readonly line: number;
  /** As written: `LG`, `cs.LG`, `stat.ML`, `NeurIPS 2025`. */
  readonly category: string;
  /** All categories, `category` first, if the source states several. */
  readonly categories?: readonly string[];
  /** The journal or conference, if the source states one. */
  readonly venue?: string;
  /**
   * As precise as the source states it: `2026-05-12`, `2026-05`, `2026`, or "" where it states none. A day written
   * without a year is the latest such day not after the as-of date.
   */
  readonly date: string;
  readonly score: number | null;
  /** True where the header says `Code`. */
  readonly code: boolean;
  readonly title: string;
  /**
   * Names in order, given name first; never holds "et al.", affiliations or LaTeX. In a pasted list with headers the
   * marks that it has are kept (`NVIDIA`, `:`, `Ada Vesely*`); the library credits people and groups alone.
   */
  readonly authors: readonly string[];
  /** Name parts that the source states and that do not follow from the name alone, by the name in `authors`. */
  readonly nameParts?: Readonly<Record<string, Name>>;
  /** Names as the source writes them, by the name in `authors`, where LaTeX or an affiliation was removed. */
  readonly writtenAs?: Readonly<Record<string, string>>;
  /** True where "et al." ended the list of authors. */
  readonly etAl: boolean;
  /** May be empty. */
  readonly abstract: string;
  readonly url?: string;
  readonly arxivId?: string;
  readonly doi?: string;
  readonly pdfUrl?: string;
  readonly codeUrl?: string;
  /** The editor's remark in the corrections file. */
  readonly remark?: Remark;
  /** Codes of the warnings about this entry; empty when the reader is sure of every field. */
  readonly warnings: readonly string[];
}

/** The result of parsing a listing; any input gives one. */
export interface ParseResult {
  readonly entries: readonly Entry[];
  readonly diagnostics: readonly Diagnostic[];
}
