import type { Category, Paper } from "../../library/types.ts";

/**
 * The content of `parts.json` next to a search index: the facts that the search pages of related sites, which are
 * built separately, need to search it.
 */
export interface SearchFacts {
  readonly parts: number;
  readonly categories: readonly { readonly slug: string; readonly code: string; readonly name: string }[];
  readonly years: readonly string[];
}

/** The facts of an index with this number of parts. */
export function searchFacts(papers: readonly Paper[], parts: number): SearchFacts {
  const categories = new Map<string, Category>(
    papers.flatMap(({ categories: theirs }) => theirs.map((each) => [each.slug, each] as const)),
  );
  const bySlug = ([a]: readonly [string, Category], [b]: readonly [string, Category]) => (a < b ? -1 : 1);
  return {
    parts,
    categories: [...categories].sort(bySlug).map(([slug, { code, name }]) => ({ slug, code, name })),
    years: yearsOf(papers),
  };
}

/** The years of the papers' dates, newest first. */
export function yearsOf(papers: readonly Paper[]): readonly string[] {
  const years = new Set(papers.map(({ date }) => date.slice(0, 4)).filter((year) => year !== ""));
  return [...years].sort().reverse();
}
