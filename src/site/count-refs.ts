import type { Count } from "../library/counts.ts";
import type { Author, Category } from "../library/types.ts";
import { type Address, address } from "./urls.ts";

/** An author or a category with a number of papers, as plain data. */
export interface CountRef {
  readonly kind: "author" | "category";
  readonly at: Address;
  readonly name: string;
  readonly papers: number;
  /** The code of a category, by which a list is filtered. */
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

/** Reduces counts of categories. */
export function categoryCounts(counts: readonly Count<Category>[]): readonly CountRef[] {
  return counts.map(({ of, papers }) => ({
    kind: "category",
    at: address.category(of),
    name: of.name,
    papers,
    code: of.code,
  }));
}
