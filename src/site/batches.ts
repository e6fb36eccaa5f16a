/** Things with a page each, printed in one go: Eleventy then handles hundreds of batches, not 100,000 pages. */
export type Batch<T> = readonly T[];

/** How many pages a batch prints. Enough that Eleventy's work for each hardly counts, few enough to share evenly. */
const SIZE = 64;

/** Which part of the batches is printed here, where several threads share a build; from 1. */
export interface Share {
  readonly number: number;
  readonly of: number;
}

export const ALL: Share = { number: 1, of: 1 };

/** Cuts things into batches and takes every `of`th of them. */
export function batchesOf<T>(things: readonly T[], { number, of }: Share, size = SIZE): readonly Batch<T>[] {
  const batches: Batch<T>[] = [];
  for (let k = number - 1; k * size < things.length; k += of)
    batches.push(Object.freeze(things.slice(k * size, (k + 1) * size)));
  return Object.freeze(batches);
}
