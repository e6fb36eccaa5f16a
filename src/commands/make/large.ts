import { readdirSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";

/** Two threads each read the whole library: below this, in bytes of listings, that takes longer than it saves. */
const WORTHWHILE = 2_000_000;

/** Whether a site has so many papers that more is done to make it sooner. */
export function isLarge(content: string): boolean {
  const folder = join(content, "listings");
  try {
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    return sizes.reduce((sum, size) => sum + size, 0) >= WORTHWHILE;
  } catch {
    return false;
  }
}

/** Whether the pages of papers are printed by a thread of their own. */
export function isShared(content: string): boolean {
  return isLarge(content) && availableParallelism() > 1;
}
