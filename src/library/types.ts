import type { Name } from "../listing/personal-names.ts";
import type { Completion } from "./resolved/complete.ts";

/** A name as written on one paper, and the person that it was resolved to. */
export interface AuthorName {
  readonly name: string;
  readonly author: Author;
  /** The parts that the source states, where they cannot be told from the name alone. */
  readonly parts?: Name;
}

/** A resolved entry. If several listings contain the paper, its fields are the newest one's. */
export interface Paper {
  /** From the title and the first author's family name alone; permanent. */
  readonly slug: string;
  /** Its first slug, from which its feed id is derived, so that feed readers do not show a moved paper again. */
  readonly permanentId: string;
  readonly title: string;
  readonly authors: readonly AuthorName[];
  /** True where the listing names further authors as "et al." only. */
  readonly etAl: boolean;
  /** The primary one. */
  readonly category: Category;
  /** All of them, the primary one first. */
  readonly categories: readonly Category[];
  /** The paper's own date, as precise as the listing states it: `2026-05-12`, `2026-05`, `2026`, or "" for none. */
  readonly date: string;
  readonly score: number | null;
  readonly code: boolean;
  readonly abstract: string;
  /** Digests that the paper appeared in, oldest first; never empty. */
  readonly digests: readonly Digest[];
  /** The as-of date of the first of them: the day that the paper was first listed. */
  readonly firstListed: string;
  /** Its place among the new papers of that digest, from 0. */
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
  /** The fields that a service completed. */
  readonly completed?: Completion;
  readonly remark?: PaperRemark;
}

/** What the editor says of a paper. */
export interface PaperRemark {
  /** Whether the editor recommends it. */
  readonly pick: boolean;
  /** Markdown; "" for none. */
  readonly note: string;
  readonly tags: readonly Tag[];
  /** The presenter in a reading group, or "". */
  readonly presenter: string;
  /** The day on which it is discussed, YYYY-MM-DD; "" for none. */
  readonly discussed: string;
}

/** A word or phrase that the editor gives to papers. */
export interface Tag {
  /** From the name alone; permanent. */
  readonly slug: string;
  /** As it was written first. */
  readonly name: string;
  /** By the day they entered the digest, newest first; never empty. */
  readonly papers: readonly Paper[];
}

/** The last part of an address that a paper had before it was corrected. */
export interface PaperAlias {
  readonly slug: string;
  readonly paper: Paper;
}

/** A person, or a group that signs as one. */
export interface Author {
  /** From the spelling that was listed first, or as the publisher says; permanent. */
  readonly slug: string;
  /** The form that the publisher prefers, otherwise the spelling that most papers use. */
  readonly name: string;
  /** Every spelling met, `name` first. */
  readonly names: readonly string[];
  /** The parts of `name`, where a source states them and they cannot be told from the name alone. */
  readonly parts?: Name;
  /** Newest first; also those that only an older listing gives to this author. Never empty. */
  readonly papers: readonly Paper[];
  /** Others whose name could be taken for this one, most papers first. */
  readonly similar: readonly Author[];
  /** The author's own page, with `http` or `https`. */
  readonly home?: string;
  /** In groups of four: `0000-0002-1825-0097`. */
  readonly orcid?: string;
}

/** An address that an author's name could have had, and those who are meant by it. */
export interface AuthorAlias {
  /** The last part of the address; no current author has it. */
  readonly slug: string;
  /** The name as it made that address. */
  readonly name: string;
  /** One author, or several if namesakes were disambiguated. */
  readonly authors: readonly Author[];
}

export interface Category {
  readonly slug: string;
  /** arXiv's short form (`LG`, `stat.ML`), or what the listing has in its place. */
  readonly code: string;
  /** arXiv's own name for it; the code again if there is none. */
  readonly name: string;
  /** Newest first; empty where a newer listing moved all of them to other categories. */
  readonly papers: readonly Paper[];
}

/** One issue: the papers of one day's listings. */
export interface Digest {
  /** The as-of date, YYYY-MM-DD; also its slug. */
  readonly date: string;
  /** In the listing's order. */
  readonly papers: readonly Paper[];
  /** Those of them that no earlier digest held. */
  readonly newPapers: readonly Paper[];
  /** The next older and the next newer digest. */
  readonly older: Digest | undefined;
  readonly newer: Digest | undefined;
}

/** Everything that was read, linked and sorted. */
export interface Library {
  /** By the day they entered the digest, newest first, then in the listing's order. */
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
  /** Papers with a day of discussion, earliest first. */
  readonly sessions: readonly Paper[];
}
