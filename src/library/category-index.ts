import type { Entry } from "../listing/types.ts";
import { resolveCategory } from "./category.ts";
import type { Draft } from "./draft.ts";
import { categorySlug } from "./names/slug.ts";
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
  const bySlug = new Map<string, Draft<Category>>();
  const byWritten = new Map<string, Draft<Category>>();
  const add = (written: string): void => {
    if (byWritten.has(written)) return;
    const { code, name } = resolveCategory(written, names);
    const slug = categorySlug(code);
    const category = bySlug.get(slug) ?? { slug, code, name, papers: [] };
    bySlug.set(slug, category);
    byWritten.set(written, category);
  };
  for (const { category, categories = [] } of entries) {
    add(category);
    for (const each of categories) add(each);
  }
  distinguish([...bySlug.values()]);
  const of = ({ category, categories = [] }: Entry): Draft<Category>[] => {
    const all = [category, ...categories].flatMap((written) => byWritten.get(written) ?? []);
    return all.length === 1 ? all : [...new Set(all)];
  };
  return { of, all: [...bySlug.values()] };
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
