import type { Entry } from "../listing/types.ts";
import { type CategoryName, resolveCategory } from "./category.ts";
import type { Draft } from "./draft.ts";
import { categorySigns, categorySlug, categorySlugWithSigns } from "./names/slug.ts";
import type { Category } from "./types.ts";

/** The categories of all entries, before papers are added. */
export interface CategoryIndex {
  /** The categories of an entry, each once, the primary one first. */
  of(entry: Entry): Draft<Category>[];
  readonly all: readonly Draft<Category>[];
}

/**
 * Collects the categories of entries, each under one code regardless of spelling.
 *
 * @param names the publisher's names of categories, by code
 */
export function indexCategories(
  entries: Iterable<Entry>,
  names: Readonly<Record<string, string>>,
): CategoryIndex {
  const resolved = new Map<string, CategoryName>();
  for (const { category, categories = [] } of entries)
    for (const written of [category, ...categories])
      if (!resolved.has(written)) resolved.set(written, resolveCategory(written, names));
  const slugOf = chooseSlugs([...resolved.values()]);
  const bySlug = new Map<string, Draft<Category>>();
  const byWritten = new Map<string, Draft<Category>>();
  for (const [written, { code, name }] of resolved) {
    const slug = slugOf(code);
    const category = bySlug.get(slug) ?? { slug, code, name, papers: [] };
    bySlug.set(slug, category);
    byWritten.set(written, category);
  }
  distinguish([...bySlug.values()]);
  const of = ({ category, categories = [] }: Entry): Draft<Category>[] => {
    const all = [category, ...categories].flatMap((written) => byWritten.get(written) ?? []);
    return all.length === 1 ? all : [...new Set(all)];
  };
  return { of, all: [...bySlug.values()] };
}

/**
 * The slugs of categories. Of those that differ in their signs alone, such as `C`, `C#` and `C++`, the one with the
 * fewest has the plain slug, so that it always leads to a page.
 */
function chooseSlugs(categories: readonly CategoryName[]): (code: string) => string {
  const plain = new Map<string, string>();
  for (const { code } of categories) {
    const [slug, signs] = [categorySlug(code), categorySigns(code)];
    const other = plain.get(slug);
    if (other === undefined || isBefore(signs, other)) plain.set(slug, signs);
  }
  return (code) => {
    const slug = categorySlug(code);
    return plain.get(slug) === categorySigns(code) ? slug : categorySlugWithSigns(code);
  };
}

function isBefore(signs: string, other: string): boolean {
  return signs.length < other.length || (signs.length === other.length && signs < other);
}

/** Adds the code to a name that several categories have, such as “Machine Learning” of cs.LG and stat.ML. */
function distinguish(categories: readonly Draft<Category>[]): void {
  const counts = new Map<string, number>();
  const keys = categories.map(({ name }) => name.toLowerCase());
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  categories.forEach((each, k) => {
    if ((counts.get(keys[k] ?? "") ?? 0) > 1) each.name = `${each.name} (${each.code})`;
  });
}
