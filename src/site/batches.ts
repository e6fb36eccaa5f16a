/** Things with a page each, printed in one go: Eleventy then handles hundreds of batches, not 100,000 pages. */
export type Batch<T> = readonly T[];

/** How many pages a batch prints: enough that Eleventy's work for each hardly counts. */
const SIZE = 256;

/**
 * Which pages are printed here. Where two threads share a build, one prints those of papers and the other all others:
 * each then needs, and holds in memory, less than everything.
 */
export type Part = "all" | "papers" | "others";

/** Things in batches. */
export function batchesOf<T>(things: readonly T[], size = SIZE): readonly Batch<T>[] {
  const count = Math.ceil(things.length / size);
  return Object.freeze(
    Array.from({ length: count }, (_, k) => Object.freeze(things.slice(k * size, (k + 1) * size))),
  );
}
