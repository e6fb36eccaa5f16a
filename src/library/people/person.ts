import type { Diagnostic, SourceLocation } from "../../diagnostics/types.ts";

/** A value in `authors.yaml` with its location. */
export interface SourceText {
  readonly text: string;
  readonly place: SourceLocation;
}

/** One of several people with the same name, and what distinguishes their papers. */
export interface Namesake {
  /** The last part of the address. */
  readonly slug: string;
  readonly place: SourceLocation;
  /** Names of co-authors: papers with one of them are this namesake's. */
  readonly coauthors: readonly SourceText[];
  /** Slugs or titles of papers. */
  readonly papers: readonly SourceText[];
  readonly home?: string;
  readonly orcid?: string;
}

/** An entry of `content/authors.yaml`. */
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

/** The parsed file, with diagnostics of invalid parts. */
export interface People {
  readonly list: readonly Person[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The value if there is no such file. */
export const NO_PEOPLE: People = { list: [], diagnostics: [] };
