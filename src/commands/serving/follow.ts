import { setTimeout as pause } from "node:timers/promises";
import type { CountWords } from "../../library/related/vectors.ts";
import type { Site } from "../../site/site.ts";
import { printFindings } from "../findings.ts";
import { unhurried } from "./unhurried.ts";

/** How long findings wait for a reader's first page, in milliseconds. */
const SOON = 300;

/** What is done with a site once its pages can be read. */
export interface Follower {
  /** Does it with the newest site alone. */
  follow(site: Site): void;
  /** Leaves the machine to a rebuild, until there is a site to follow. */
  hold(): void;
  /** Lets go of the site. */
  forget(): void;
}

/**
 * Says what was found on a site, and learns the words of its papers. Both look at every paper: between two of them
 * whoever asks for a page has a turn.
 *
 * @param countWords remembers the words of papers, so that related ones are found sooner
 */
export function createFollower(countWords: CountWords): Follower {
  let newest: Site | undefined;
  let held = false;
  let said: Site | undefined;
  const follow = async (site: Site): Promise<void> => {
    await pause(SOON);
    for await (const paper of unhurried(site.library.papers)) {
      if (held || site !== newest) return;
      site.texts.problemsOf(paper);
      countWords(site.texts.wordsOf(paper), site.extent.related);
    }
    said = site;
    printFindings(site.diagnostics);
  };
  let working = Promise.resolve();
  return {
    hold() {
      held = true;
    },
    forget() {
      newest = undefined;
      said = undefined;
    },
    follow(site) {
      held = false;
      newest = site;
      working = working.then(() => (site === newest && site !== said && !held ? follow(site) : undefined));
    },
  };
}
