import type { Entry } from "../listing/types.ts";
import { type CategoryName, resolveCategory } from "./category.ts";
import type { Draft } from "./draft.ts";
import type { Merged } from "./merge.ts";
import { categorySlug, distinctSlug, lostSigns, spellSigns } from "./names/slug.ts";
import type { Category } from "./types.ts";

/** The categories of all entries, before papers are added. */
export interface CategoryIndex {
  /** The categories of an entry, each once, the primary one first. */
  of(entry: Entry): Draft<Category>[];
  readonly all: readonly Draft<Category>[];
}

/** A category and the date of the listing that has it first. */
interface FirstListed {
  readonly code: string;
  readonly date: string;
}

/**
 * Collects the categories of entries, each under one code regardless of spelling.
 *
 * @param inOrder the entries with the dates of their listings, earliest first
 * @param names the publisher's names of categories, by code
 */
export function indexCategories(
  inOrder: Merged["inOrder"],
  names: Readonly<Record<string, string>>,
): CategoryIndex {
  const resolved = new Map<string, CategoryName & FirstListed>();
  for (const [, { category, categories = [] }, date] of inOrder)
    for (const written of [category, ...categories])
      if (!resolved.has(written)) resolved.set(written, { ...resolveCategory(written, names), date });
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
 * The slugs of categories. Of those that differ in their signs alone, such as `C`, `C#` and `C++`, the one that was
 * listed first keeps the plain slug, so that a later one does not take over its address. Of several first listed on
 * the same day it is the one with the fewest signs.
 *
 * @param categories in the order in which they were first listed
 */
function chooseSlugs(categories: readonly FirstListed[]): (code: string) => string {
  const owners = new Map<string, FirstListed>();
  for (const category of categories) {
    const slug = categorySlug(category.code);
    const owner = owners.get(slug);
    if (owner === undefined || (owner.date === category.date && hasFewerSigns(category, owner)))
      owners.set(slug, category);
  }
  return (code) => {
    const slug = categorySlug(code);
    const signs = lostSigns(code);
    if (lostSigns(owners.get(slug)?.code ?? code) === signs) return slug;
    return signs === "" ? distinctSlug(slug, code) : categorySlug(spellSigns(code));
  };
}

function hasFewerSigns(one: FirstListed, other: FirstListed): boolean {
  const [signs, others] = [lostSigns(one.code), lostSigns(other.code)];
  return signs.length < others.length || (signs.length === others.length && signs < others);
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
