import { arxivIdOfDoi, arxivKey, doiKey } from "../listing/identifiers.ts";
import type { Entry } from "../listing/types.ts";
import { append } from "./draft.ts";
import { familyName } from "./names/name.ts";
import { signsOf } from "./names/signs.ts";
import { distinctSlug, hyphenate, paperSlug } from "./names/slug.ts";

/** Decides which entries are the same paper: by title and first author, arXiv number and DOI. */
export interface PaperMatcher {
  /** The slug of an entry's paper: that of a known paper if it is the same, otherwise a new one. */
  slugOf(entry: Entry): string;
  /** The paper's first entry; undefined if this one is the first. */
  find(entry: Entry): Entry | undefined;
  /** Adds an entry and returns its slug. */
  add(entry: Entry): string;
}

/** A known paper with its identifiers. */
interface KnownPaper {
  readonly slug: string;
  readonly first: Entry;
  readonly signs: string;
  /** The keys of its identifiers; undefined if no entry states one. */
  arxiv: string | undefined;
  doi: string | undefined;
}

/**
 * Creates an empty matcher. Two entries are the same paper if title and first author's family name agree in any
 * spelling, unless their arXiv numbers, DOIs or significant symbols (`C++`, `C#`) differ. With different titles they
 * are the same if they share the arXiv number, or the DOI and the first author's family name (a DOI may be that of a
 * whole volume).
 *
 * The first of several papers with the same slug keeps it, so that later papers never change earlier addresses.
 */
export function createPaperMatcher(): PaperMatcher {
  const bySlug = new Map<string, KnownPaper>();
  const byTitle = new Map<string, KnownPaper[]>();
  const byNumber = new Map<string, KnownPaper>();

  const match = (entry: Entry, numbers: Numbers): KnownPaper | undefined => {
    const titled = titleKeys(entry).flatMap((title) => byTitle.get(title) ?? []);
    const known = sameTitle(titled, entry, numbers);
    if (known !== undefined) return known;
    const numbered = numberKeys(entry, numbers).flatMap((key) => byNumber.get(key) ?? []);
    return numbered.find(({ arxiv }) => arxiv === undefined || arxiv === (numbers.arxiv ?? arxiv));
  };
  const slugOf = (entry: Entry): string => {
    const title = paperSlug(entry.title, entry.authors[0]);
    const numbers = numbersOf(entry);
    const known = match(entry, numbers);
    if (known !== undefined) return known.slug;
    return bySlug.has(title) ? distinctSlug(title, distinctionOf(entry, numbers)) : title;
  };
  return {
    slugOf,
    find: (entry) => match(entry, numbersOf(entry))?.first,
    add: (entry) => {
      const numbers = numbersOf(entry);
      const slug = slugOf(entry);
      const known = bySlug.get(slug) ?? { slug, first: entry, signs: signsOf(entry.title), ...numbers };
      if (!bySlug.has(slug)) bySlug.set(slug, known);
      known.arxiv ??= numbers.arxiv;
      known.doi ??= numbers.doi;
      for (const title of titleKeys(entry)) {
        const titled = byTitle.get(title) ?? [];
        if (!titled.includes(known)) byTitle.set(title, append(titled, known));
      }
      for (const key of numberKeys(entry, numbers)) if (!byNumber.has(key)) byNumber.set(key, known);
      return slug;
    },
  };
}

/** The keys of an entry's identifiers. */
interface Numbers {
  readonly arxiv: string | undefined;
  readonly doi: string | undefined;
}

/** arXiv's own DOI only repeats the arXiv number. */
function numbersOf({ arxivId, doi }: Entry): Numbers {
  const ofDoi = doi === undefined ? undefined : arxivIdOfDoi(doi);
  const id = arxivId ?? ofDoi;
  return {
    arxiv: id === undefined ? undefined : arxivKey(id),
    doi: doi === undefined || ofDoi !== undefined ? undefined : doiKey(doi),
  };
}

/**
 * Among papers with an entry's title, the one that shares an identifier, otherwise the first that it does not
 * contradict.
 */
function sameTitle(titled: readonly KnownPaper[], entry: Entry, numbers: Numbers): KnownPaper | undefined {
  const signs = signsOf(entry.title);
  const alike = titled.filter((paper) => !contradicts(paper, signs, numbers));
  return alike.find((paper) => sharesNumber(paper, numbers)) ?? alike[0];
}

function contradicts(paper: KnownPaper, signs: string, { arxiv, doi }: Numbers): boolean {
  if (arxiv !== undefined && paper.arxiv !== undefined) return arxiv !== paper.arxiv;
  if (doi !== undefined && paper.doi !== undefined) return doi !== paper.doi;
  return signs !== paper.signs;
}

function sharesNumber(paper: KnownPaper, { arxiv, doi }: Numbers): boolean {
  return (arxiv !== undefined && arxiv === paper.arxiv) || (doi !== undefined && doi === paper.doi);
}

/** Keys by which an entry is found under its title. */
function titleKeys(entry: Entry): readonly string[] {
  return firstFamilyNames(entry).map((family) => paperSlug(entry.title, family));
}

/** Keys by which an entry is found under any title. */
function numberKeys(entry: Entry, { arxiv, doi }: Numbers): readonly string[] {
  return [
    ...(arxiv === undefined ? [] : [`arxiv ${arxiv}`]),
    ...(doi === undefined ? [] : firstFamilyNames(entry).map((family) => `doi ${doi} ${hyphenate(family)}`)),
  ];
}

/** The last word of the first author's name, as slugs have it; of `Kingma DP` also the family name. */
function firstFamilyNames({ authors, nameParts }: Entry): readonly string[] {
  const [first = ""] = authors;
  const last = familyName(first);
  const family = familyName(first, nameParts?.[first]);
  return family === last ? [last] : [last, family];
}

/** A text that distinguishes a paper from an earlier one with the same title. */
function distinctionOf(entry: Entry, { arxiv, doi }: Numbers): string {
  if (arxiv !== undefined) return `arxiv ${arxiv}`;
  return doi === undefined ? `signs ${signsOf(entry.title)}` : `doi ${doi}`;
}
