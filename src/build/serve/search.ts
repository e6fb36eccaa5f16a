import { searchRecord } from "../../site/search/search-record.ts";
import type { Site } from "../../site/site.ts";
import { createSearchIndex } from "../search/search-index.ts";
import { yieldBetween } from "./yield-between.ts";

/** The search index of the served site. */
export interface Search {
  /** Uses this site for further requests. */
  renew(site: Site): void;
  /** Releases the site; a built index stays. */
  clear(): void;
  /** Builds the index of the newest site, if not yet requested, and waits for it. */
  ask(): Promise<void>;
}

/**
 * Builds search indexes in the background, one at a time. This takes longer than everything else together, so a large
 * site's index is only built at the first search.
 *
 * @param folder the folder of the index
 * @param onError called if building the index fails
 */
export function createSearch(folder: string, onError: (error: unknown) => void): Search {
  let newest: Site | undefined;
  let asked: Site | undefined;
  let working = Promise.resolve();
  const build = async (site: Site): Promise<void> => {
    const index = createSearchIndex(site, folder);
    for await (const paper of yieldBetween(site.library.papers)) {
      if (site !== newest) return;
      index.add([searchRecord(site, paper)]);
    }
    await index.close();
  };
  return {
    renew(site) {
      newest = site;
    },
    clear() {
      newest = undefined;
      asked = undefined;
    },
    ask() {
      const site = newest;
      if (site === undefined || site === asked) return working;
      asked = site;
      working = working.then(() => (site === newest ? build(site) : undefined)).catch(onError);
      return working;
    },
  };
}
