import { siteShape } from "../site-shape.ts";

const SUBMITTED = /^Submitted by\b/i;

/**
 * Hugging Face's daily and trending papers. The page shows how many authors a paper has, not who they are.
 *
 *     Submitted by
 *     somebody
 *     10
 *     On Quiet Gradients
 *     · 2 authors
 */
export const huggingFace = siteShape({
  id: "hugging-face-papers",
  name: "Hugging Face papers",
  source: "huggingface.co/papers, daily or trending, copied from the browser",
  reads: "title, date, abstract where it is shown; no authors, as the page has none",
  specimen: `Daily Papers
by AK and the research community
Feb 13
Submitted by
somebody
10
On Quiet Gradients
· 2 authors
1
Submitted by
nobody
7
Counting Lakes from Orbit
· 3 authors
`,
  marks: [
    { lines: /^by AK and the research community$/i, least: 1, certainty: 0.97 },
    { lines: SUBMITTED, least: 2, certainty: 0.94 },
    { lines: /^·? ?\d+ authors?$/i, least: 2, certainty: 0.93 },
  ],
  rules: {
    begins: SUBMITTED,
    orders: ["MT", "MTB", "MTBM", "MTM"],
    noise:
      /^(?:Daily|Trending) Papers$|^by AK and|^Submitted by|^(?:Daily|Weekly|Monthly)$|^arXiv Page$|^Upvote/i,
    noiseAfter: /^Submitted by$/i,
    // An organization may be named in front: `Lake Labs · 3 authors`.
    clean: (text) => text.replace(/^.{1,60} · (?=\d+ authors?$)/, ""),
    dated: /^(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}(?:, \d{4})?|Week \d+.*)$/i,
    certain: true,
  },
});
