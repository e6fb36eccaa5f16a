/** Things with a page each, printed in one go: Eleventy then handles hundreds of batches, not 100,000 pages. */
export type Batch<T> = readonly T[];

/** How many pages a batch prints. Enough that Eleventy's work for each hardly counts, few enough to share evenly. */
const SIZE = 64;

/** Which part of a site is printed here, where several threads share a build; from 1. */
export interface Share {
  readonly number: number;
  readonly of: number;
}

export const ALL: Share = { number: 1, of: 1 };

/** The things of a share, in batches. */
export function batchesOf<T>(
  things: readonly T[],
  share: Share,
  keyOf: (thing: T) => string,
  size = SIZE,
): readonly Batch<T>[] {
  const mine = things.filter((thing) => isOf(share, keyOf(thing)));
  const count = Math.ceil(mine.length / size);
  return Object.freeze(
    Array.from({ length: count }, (_, k) => Object.freeze(mine.slice(k * size, (k + 1) * size))),
  );
}

/**
 * Whether a share has the thing of that key. The key alone decides, so that a thing stays in its share when others
 * come. Source: FNV-1a, of UTF-16 units in place of bytes.
 */
export function isOf({ number, of }: Share, key: string): boolean {
  if (of === 1) return true;
  let hash = 0x811c9dc5;
  for (let k = 0; k < key.length; k++) hash = Math.imul(hash ^ key.charCodeAt(k), 0x01000193);
  return (hash >>> 0) % of === number - 1;
}
