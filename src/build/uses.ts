import { readdirSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";

/** Minimum size of listings, in bytes, for which parsing in two threads saves time. */
const LARGE = 2_000_000;

/**
 * Minimum size of listings, in bytes, for which related papers and the search index are worth a thread of their own,
 * and comparing outputs with those of the previous build is faster than writing them.
 */
const MEDIUM = 200_000;

/** Whether a site has some thousand papers or more. */
export function isLarge(content: string): boolean {
  return sizeOfListings(content) >= LARGE;
}

/** Whether a build keeps parsed listings and fingerprints for the next one. */
export function usesCache(content: string): boolean {
  return sizeOfListings(content) >= MEDIUM;
}

/** Whether a second thread writes a share of the outputs. */
export function usesWorker(content: string): boolean {
  return isLarge(content) && availableParallelism() > 1;
}

/** Whether a second thread finds related papers and writes the search index, while the main thread writes all outputs. */
export function usesBackground(content: string): boolean {
  const size = sizeOfListings(content);
  return size >= MEDIUM && size < LARGE && availableParallelism() > 1;
}

function sizeOfListings(content: string): number {
  const folder = join(content, "listings");
  try {
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    return sizes.reduce((sum, size) => sum + size, 0);
  } catch {
    return 0;
  }
}
