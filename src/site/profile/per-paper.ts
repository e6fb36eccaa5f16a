import type { Chrome } from "../chrome.ts";
import type { PaperSummary } from "../summaries.ts";
import type { TypesetPaper } from "../typesetter.ts";

/**
 * Caches what is made from a paper for all files that show it: its row, feed item and citation are in the files of its
 * digest, its categories and each of its authors. The cache lasts as long as the typesetter keeps the paper's text.
 *
 * @param make may depend only on the paper and on what both chromes of a site share
 */
export function perPaper<Made extends object>(
  make: (paper: PaperSummary, chrome: Chrome) => Made,
): (paper: PaperSummary, chrome: Chrome) => Made {
  const known = new WeakMap<TypesetPaper, Made>();
  return (paper, chrome) => {
    const text = chrome.typeset(paper);
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(paper, chrome);
    known.set(text, made);
    return made;
  };
}
