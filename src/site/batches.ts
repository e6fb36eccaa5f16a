import type { Month } from "../library/archive.ts";
import type { Author, Category, Digest, Paper } from "../library/types.ts";
import type { ListPage, Lists } from "./paging.ts";
import type { Redirect } from "./redirects.ts";
import type { Site } from "./site.ts";

/** Things with a page each, printed in one go: Eleventy then handles hundreds of batches, not 100,000 pages. */
export type Batch<T> = readonly T[];

/** Pages that are many, to be printed in batches. */
export interface Batches {
  readonly papers: readonly Batch<Paper>[];
  readonly authors: readonly Batch<ListPage<Author>>[];
  readonly digests: readonly Batch<ListPage<Digest>>[];
  readonly categories: readonly Batch<ListPage<Category>>[];
  readonly months: readonly Batch<ListPage<Month>>[];
  readonly redirects: readonly Batch<Redirect>[];
}

/**
 * Which pages are printed here. Where two threads share a build, one prints those of papers and the other all others:
 * each then needs, and holds in memory, less than everything.
 */
export type Part = "all" | "papers" | "others";

/** How many pages a batch prints: enough that Eleventy's work for each hardly counts. */
const SIZE = 256;
/** Lists hold many papers a page, so that few of them make a batch. */
const LISTS = 4;

/** The things whose pages belong to a part of the site; what belongs to another is not made for it. */
export function batchesFor(part: Part, site: Site): Batches {
  const lists = part === "papers" ? NO_LISTS : site.lists;
  return Object.freeze({
    papers: batchesOf(part === "others" ? [] : site.library.papers),
    authors: batchesOf(lists.authors),
    digests: batchesOf(lists.digests, LISTS),
    categories: batchesOf(lists.categories, LISTS),
    months: batchesOf(lists.months, LISTS),
    redirects: batchesOf(part === "papers" ? [] : site.redirects),
  });
}

const NO_LISTS: Lists = { digests: [], categories: [], authors: [], months: [] };

function batchesOf<T>(things: readonly T[], size = SIZE): readonly Batch<T>[] {
  const count = Math.ceil(things.length / size);
  return Object.freeze(
    Array.from({ length: count }, (_, k) => Object.freeze(things.slice(k * size, (k + 1) * size))),
  );
}
