import { mkdirSync, rmSync } from "node:fs";
import type { Site, SiteSource } from "../../site/site.ts";
import type { Progress } from "../progress.ts";
import { createAttempt } from "./attempt.ts";

/** A site that was made. */
export interface Made {
  readonly site: Site;
  readonly pages: number;
  /** Notes what was made, for the next build; to be called when it is in its place. */
  remember(): void;
}

/** How a site is made. */
export interface Making {
  /** Whether it has a search index. */
  readonly search: boolean;
  readonly progress: Progress;
  /** Where the site will stand, and the site of an earlier build stands. */
  readonly place: string;
}

/**
 * Makes a site in a folder, with its search index; a large one in two threads, taking from the earlier build what has
 * not changed. What that has left is looked at here and there: if it is not what it should be, the site is made from
 * the beginning.
 */
export async function makeSite(options: SiteSource, folder: string, making: Making): Promise<Made> {
  const first = createAttempt(options, folder, making, true);
  try {
    return await first.made;
  } catch (error) {
    if (!first.stale) throw error;
    await first.stop();
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    return createAttempt(options, folder, making, false).made;
  }
}
