import { setImmediate as nextTurn, setTimeout as pause } from "node:timers/promises";
import type { Paper } from "../../library/types.ts";
import { createSearchIndex } from "../../site/search-index.ts";
import { searchRecord } from "../../site/search-record.ts";
import type { Site } from "../../site/site.ts";
import { printFindings } from "../findings.ts";

/** How long findings and search index wait for a reader's first page, in milliseconds. */
const SOON = 300;

/**
 * Does what looks at every paper of a site, once its pages can be read: says what was found, and makes the search
 * index. Of the newest site alone, one at a time, and between papers whoever asks for a page has his turn. A mistake is
 * said, and the pages stay served.
 *
 * @param folder where the search index is put
 */
export function createFollower(folder: string): (site: Site) => void {
  let newest: Site | undefined;
  let working = Promise.resolve();
  const follow = async (site: Site): Promise<void> => {
    await pause(SOON);
    const isOld = (): boolean => site !== newest;
    for await (const paper of unhurried(site.library.papers)) {
      if (isOld()) return;
      site.texts.problemsOf(paper);
    }
    printFindings(site.diagnostics);
    const recordOf = (paper: Paper) => searchRecord(site, paper);
    const index = createSearchIndex(site.library.papers, folder, recordOf);
    for await (const paper of unhurried(site.library.papers)) {
      if (isOld()) return;
      index.add([recordOf(paper)]);
    }
    await index.close();
  };
  return (site) => {
    if (site === newest) return;
    newest = site;
    working = working
      .then(() => (site === newest ? follow(site) : undefined))
      .catch((error: unknown) => console.error(error instanceof Error ? error.message : String(error)));
  };
}

/** Papers, one after another, with turns for others between. */
async function* unhurried(papers: readonly Paper[]): AsyncIterable<Paper> {
  for (const paper of papers) {
    yield paper;
    await nextTurn();
  }
}
