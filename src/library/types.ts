import type { Name } from "../listing/personal-names.ts";
import type { Completion } from "./resolved/complete.ts";

/** A name as written on a paper, and the author that it was resolved to. */
export interface AuthorName {
  readonly name: string;
  readonly author: Author;
  /** The parts as stated by the source, if they cannot be derived from the name. */
  readonly parts?: Name;
}

/** A resolved paper. If several listings contain it, its fields come from the newest. */
export interface Paper {
  /** Permanent; depends only on the title and the first author's family name. */
  readonly slug: string;
  /** Its first slug, from which its feed id is derived, so that feed readers do not show a moved paper again. */
  readonly permanentId: string;
  readonly title: string;
  readonly authors: readonly AuthorName[];
  /** True if the listing abbreviates the authors with "et al.". */
  readonly etAl: boolean;
  /** The primary category. */
  readonly category: Category;
  /** All categories, the primary one first. */
  readonly categories: readonly Category[];
  /** The paper's own date, as precise as the listing states it: `2026-05-12`, `2026-05`, `2026`, or "" for none. */
  readonly date: string;
  readonly score: number | null;
  readonly code: boolean;
  readonly abstract: string;
  /** Digests that the paper appeared in, oldest first; never empty. */
  readonly digests: readonly Digest[];
  /** The as-of date of the first digest: the day that the paper was first listed. */
  readonly firstListed: string;
  /** Its rank among the new papers of that digest, from 0. */
  readonly rankInDigest: number;
  /** The source of the fields: the listing, and the line of the entry's header, from 1. */
  readonly file: string;
  readonly line: number;
  /** The journal or conference. */
  readonly venue?: string;
  readonly url?: string;
  readonly arxivId?: string;
  readonly doi?: string;
  readonly pdfUrl?: string;
  readonly codeUrl?: string;
  /** Fields completed by a service. */
  readonly completed?: Completion;
  readonly remark?: PaperRemark;
}

/** The editor's remark on a paper. */
export interface PaperRemark {
  /** Whether the editor recommends it. */
  readonly pick: boolean;
  /** Markdown; "" for none. */
  readonly note: string;
  readonly tags: readonly Tag[];
  /** The presenter in a reading group, or "". */
  readonly presenter: string;
  /** The day of the session, YYYY-MM-DD; "" for none. */
  readonly discussed: string;
}

/** A tag that the editor gives to papers. */
export interface Tag {
  /** Permanent; depends only on the name. */
  readonly slug: string;
  /** As first written. */
  readonly name: string;
  /** By the day they were first listed, newest first; never empty. */
  readonly papers: readonly Paper[];
}

/** A former slug of a paper, from before a correction. */
export interface PaperAlias {
  readonly slug: string;
  readonly paper: Paper;
}

/** A person, or a group that signs as one. */
export interface Author {
  /** Permanent; from the spelling listed first, or set by the publisher. */
  readonly slug: string;
  /** The publisher's preferred form, otherwise the most frequent spelling. */
  readonly name: string;
  /** All spellings, `name` first. */
  readonly names: readonly string[];
  /** The parts of `name`, if a source states them and they cannot be derived from the name. */
  readonly parts?: Name;
  /** Newest first, including papers that only an older listing attributes to this author. Never empty. */
  readonly papers: readonly Paper[];
  /** Authors with similar names, most papers first. */
  readonly similar: readonly Author[];
  /** The author's home page, http or https. */
  readonly home?: string;
  /** In groups of four: `0000-0002-1825-0097`. */
  readonly orcid?: string;
}

/** A possible former slug of an author, with the authors that it refers to. */
export interface AuthorAlias {
  /** The slug; no current author has it. */
  readonly slug: string;
  /** The name that the slug was derived from. */
  readonly name: string;
  /** One author, or several if namesakes were disambiguated. */
  readonly authors: readonly Author[];
}

export interface Category {
  readonly slug: string;
  /** arXiv's short form (`LG`, `stat.ML`), or the listing's own category. */
  readonly code: string;
  /** arXiv's name, or the code if there is none. */
  readonly name: string;
  /** Newest first; empty if newer listings moved all of them to other categories. */
  readonly papers: readonly Paper[];
}

/** One issue: the papers of one day's listings. */
export interface Digest {
  /** The as-of date, YYYY-MM-DD; also its slug. */
  readonly date: string;
  /** In the listing's order. */
  readonly papers: readonly Paper[];
  /** Papers that no earlier digest has. */
  readonly newPapers: readonly Paper[];
  /** The previous and the next digest. */
  readonly older: Digest | undefined;
  readonly newer: Digest | undefined;
}

/** All papers, authors, categories and digests, linked and sorted. */
export interface Library {
  /** By the day they were first listed, newest first, then in the listing's order. */
  readonly papers: readonly Paper[];
  /** By slug. */
  readonly paperAliases: readonly PaperAlias[];
  /** By family name. */
  readonly authors: readonly Author[];
  /** By slug. */
  readonly authorAliases: readonly AuthorAlias[];
  /** Most papers first. */
  readonly categories: readonly Category[];
  /** Newest first. */
  readonly digests: readonly Digest[];
  /** Papers that the editor recommends, newest first. */
  readonly picks: readonly Paper[];
  /** Most papers first, then by slug. */
  readonly tags: readonly Tag[];
  /** Papers with a session, earliest first. */
  readonly sessions: readonly Paper[];
}
