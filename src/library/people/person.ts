import type { Diagnostic, SourceLocation } from "../../diagnostics/types.ts";

/** Something that a publisher wrote, and where. */
export interface SourceText {
  readonly text: string;
  readonly place: SourceLocation;
}

/** One of several people with the same name, and what distinguishes their papers. */
export interface Namesake {
  /** The last part of the address. */
  readonly slug: string;
  readonly place: SourceLocation;
  /** Names; a paper that one of them wrote, too, is this namesake's. */
  readonly coauthors: readonly SourceText[];
  /** Slugs or titles of papers. */
  readonly papers: readonly SourceText[];
  readonly home?: string;
  readonly orcid?: string;
}

/** What `content/authors.yaml` says of one name. */
export interface Person {
  /** The preferred form. */
  readonly name: string;
  readonly place: SourceLocation;
  /** Other forms of the same person's name. */
  readonly aliases: readonly SourceText[];
  readonly namesakes: readonly Namesake[];
  readonly home?: string;
  readonly orcid?: string;
}

/** The file as written, and what is wrong with what cannot be used. */
export interface People {
  readonly list: readonly Person[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Where there is no such file. */
export const NO_PEOPLE: People = { list: [], diagnostics: [] };
