import type { Entry } from "../listing/types.ts";
import { familyName } from "./names/name.ts";
import { hyphenate, paperSlug } from "./names/slug.ts";

/** Knows papers by every sign that tells them: title and first author, arXiv number, DOI. */
export interface PaperMatcher {
  /** The slug of the paper that this entry is: that of a paper met before, where it is the same, else its own. */
  slugOf(entry: Entry): string;
  /** The entry by which the paper was met first; undefined where this one would be the first. */
  find(entry: Entry): Entry | undefined;
  /** Remembers an entry, and gives its slug. */
  add(entry: Entry): string;
}

/**
 * A register that has met no paper. Two entries are the same paper where title and first author's family name
 * agree, however spelled; or, for a title that was changed or is written otherwise elsewhere, where arXiv number
 * or DOI and the first author's family name do (a DOI alone can be that of a whole volume).
 */
export function createPaperMatcher(): PaperMatcher {
  const bySlug = new Map<string, Entry>();
  const byNumber = new Map<string, string>();
  const slugOf = (entry: Entry): string => {
    const own = paperSlug(entry.title, entry.authors[0]);
    if (bySlug.has(own)) return own;
    return numbersOf(entry).flatMap((number) => byNumber.get(number) ?? [])[0] ?? own;
  };
  return {
    slugOf,
    find: (entry) => bySlug.get(slugOf(entry)),
    add: (entry) => {
      const slug = slugOf(entry);
      if (!bySlug.has(slug)) bySlug.set(slug, entry);
      for (const number of numbersOf(entry)) if (!byNumber.has(number)) byNumber.set(number, slug);
      return slug;
    },
  };
}

function numbersOf({ arxivId, doi, authors }: Entry): readonly string[] {
  const family = hyphenate(familyName(authors[0] ?? ""));
  const arxiv = arxivId?.toLowerCase().replace(/v\d+$/, "");
  return [
    ...(arxiv ? [`arxiv ${arxiv} ${family}`] : []),
    ...(doi ? [`doi ${doi.toLowerCase()} ${family}`] : []),
  ];
}
