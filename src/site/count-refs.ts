import type { Count } from "../library/counts.ts";
import type { Author, Category } from "../library/types.ts";
import { type Address, address } from "./urls.ts";

/** An author or a category with a number of papers, as plain data. */
export interface CountRef {
  readonly kind: "author" | "category";
  readonly at: Address;
  readonly name: string;
  readonly papers: number;
  /** The code of a category, for filtering lists. */
  readonly code?: string;
}

/** Reduces counts of authors. */
export function authorCounts(counts: readonly Count<Author>[]): readonly CountRef[] {
  return counts.map(({ of, papers }) => ({
    kind: "author",
    at: address.author(of),
    name: of.name,
    papers,
  }));
}

/**
 * Reduces counts of categories; names that several categories share, such as those of `cs.LG` and `stat.ML`, are
 * followed by the code.
 */
export function categoryCounts(counts: readonly Count<Category>[]): readonly CountRef[] {
  const names = new Map<string, number>();
  for (const { of } of counts) names.set(of.name, (names.get(of.name) ?? 0) + 1);
  const label = ({ name, code }: Category) => ((names.get(name) ?? 0) > 1 ? `${name} (${code})` : name);
  return counts.map(({ of, papers }) => ({
    kind: "category",
    at: address.category(of),
    name: label(of),
    papers,
    code: of.code,
  }));
}
