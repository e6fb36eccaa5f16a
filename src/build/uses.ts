import { readdirSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";

/** Minimum size of listings, in bytes, for which parsing in two threads saves time. */
const WORTHWHILE = 2_000_000;

/** Whether a build compares fingerprints with the previous build: writing a small site is faster than comparing it. */
export function usesCache(content: string): boolean {
  const folder = join(content, "listings");
  try {
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    return sizes.reduce((sum, size) => sum + size, 0) >= WORTHWHILE;
  } catch {
    return false;
  }
}

/** Whether a second thread writes a share of the outputs. */
export function usesWorker(content: string): boolean {
  return usesCache(content) && availableParallelism() > 1;
}
