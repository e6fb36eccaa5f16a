import { setTimeout as pause } from "node:timers/promises";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { WordCounter } from "../../library/related/word-counter.ts";
import type { Plan } from "../plan.ts";
import { yieldBetween } from "./yield-between.ts";

/** Delay so that the first requested page is rendered before the tasks, in milliseconds. */
const DELAY = 300;

/** Work on a site after its pages can be served. */
export interface BackgroundTasks {
  /** Starts working on the site of this plan; work on an earlier one ends. */
  start(plan: Plan): void;
  /** Pauses until the next `start`, so that a rebuild has the processor. */
  pause(): void;
  /** Releases the site. */
  clear(): void;
}

/**
 * Reports a site's diagnostics and counts the words of its papers. Both look at every paper, so they yield to requests
 * between two papers.
 *
 * @param wordCounter caches the words of papers, so that related papers are found faster
 * @param onDiagnostics called once for each site
 */
export function createBackgroundTasks(
  wordCounter: WordCounter,
  onDiagnostics: (diagnostics: readonly Diagnostic[], papers: number) => void,
): BackgroundTasks {
  let newest: Plan | undefined;
  let paused = false;
  let reported: Plan["site"] | undefined;
  const work = async (plan: Plan): Promise<void> => {
    await pause(DELAY);
    const { library, typesetter, summaries, profile } = plan.site;
    for await (const paper of yieldBetween(library.papers)) {
      if (paused || plan !== newest) return;
      const summary = summaries.paper(paper);
      typesetter.problemsOf(summary);
      wordCounter.count(typesetter.wordsOf(summary), profile.related);
    }
    reported = plan.site;
    onDiagnostics(plan.diagnostics(), library.papers.length);
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
    start(plan) {
      paused = false;
      newest = plan;
      working = working.then(() =>
        plan === newest && plan.site !== reported && !paused ? work(plan) : undefined,
      );
    },
  };
}
