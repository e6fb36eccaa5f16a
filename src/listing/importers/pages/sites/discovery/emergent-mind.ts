import { siteShape } from "../site-shape.ts";

/**
 * Emergent Mind's lists of papers.
 *
 *     On Quiet Gradients
 *     Published 12 Feb 2026 in cs.LG and cs.AI | (2602.01234v1)
 *     Abstract: We study gradients that make no sound.
 */
export const emergentMind = siteShape({
  id: "emergent-mind",
  name: "Emergent Mind list",
  source: "emergentmind.com, copied from the browser",
  reads: "title, authors where they are shown, date, categories, arXiv number, abstract",
  specimen: `On Quiet Gradients
Published 12 Feb 2026 in cs.LG and cs.AI | (2602.01234v1)
Ada Vesely, Bo Lind
Abstract: We study gradients that make no sound, and show that they are quieter than others in all cases.

Counting Lakes from Orbit
Published 11 Feb 2026 in cs.CV | (2602.01235v1)
Chidi Okafor, Mara Quint
Abstract: We count lakes in pictures from orbit, and find as many as others have found on the ground.
`,
  marks: [
    { lines: /^(?:Published|Updated) (?:on )?\w+ \w+,? \d{4} in .*(?:\||\()/i, least: 2, certainty: 0.95 },
  ],
  rules: {
    orders: ["TMNB", "TNMB", "MTNB", "TMB", "TMN", "TBM", "TNBM", "TM"],
    noise:
      /^(?:Paper|Chat|Tweet|Summary|Upgrade|Emergent Mind|Trending|Follow|Likes|Updated|Markdown|PDF|View)\b.{0,40}$/i,
  },
});
