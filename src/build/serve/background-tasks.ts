import { setTimeout as pause } from "node:timers/promises";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { CountWords } from "../../library/related/vectors.ts";
import type { Site } from "../../site/site.ts";
import { yieldBetween } from "./yield-between.ts";

/** How long the tasks wait so that a reader's first page is rendered before them, in milliseconds. */
const DELAY = 300;

/** Work on a site that is done after its pages can be served. */
export interface BackgroundTasks {
  /** Works on this site; work on an earlier one ends. */
  start(site: Site): void;
  /** Stops until the next `start`, so that a rebuild has the processor. */
  pause(): void;
  /** Releases the site. */
  clear(): void;
}

/**
 * Reports a site's diagnostics and counts the words of its papers. Both look at every paper, so they yield to requests
 * between two papers.
 *
 * @param countWords remembers the words of papers, so that related papers are found sooner
 * @param onDiagnostics called once for each site
 */
export function createBackgroundTasks(
  countWords: CountWords,
  onDiagnostics: (diagnostics: readonly Diagnostic[]) => void,
): BackgroundTasks {
  let newest: Site | undefined;
  let paused = false;
  let reported: Site | undefined;
  const work = async (site: Site): Promise<void> => {
    await pause(DELAY);
    for await (const paper of yieldBetween(site.library.papers)) {
      if (paused || site !== newest) return;
      site.typesetter.problemsOf(paper);
      countWords(site.typesetter.wordsOf(paper), site.profile.related);
    }
    reported = site;
    onDiagnostics(site.diagnostics);
  };
  let working = Promise.resolve();
  return {
    pause() {
      paused = true;
    },
    clear() {
      newest = undefined;
      reported = undefined;
    },
    start(site) {
      paused = false;
      newest = site;
      working = working.then(() =>
        site === newest && site !== reported && !paused ? work(site) : undefined,
      );
    },
  };
}
