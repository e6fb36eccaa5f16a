import { siteShape } from "../site-shape.ts";

/**
 * papers.cool's daily page of a category or of a venue.
 *
 *     #1 On Quiet Gradients [PDF] [Copy] [Kimi2] [REL]
 *     Authors: Ada Vesely, Bo Lind
 *     We study gradients that make no sound.
 *     Subject: Machine Learning
 *     Publish: 2026-02-12 18:00:00 UTC
 */
export const papersCool = siteShape({
  id: "papers-cool",
  name: "papers.cool page",
  source: "papers.cool, copied from the browser",
  reads: "title, authors, date, subject, abstract",
  specimen: `#1 On Quiet Gradients [PDF] [Copy] [Kimi2] [REL]
Authors: Ada Vesely, Bo Lind
We study gradients that make no sound, and show that they are quieter than others in all cases that we tried. They are cheap, too.
Subject: Machine Learning
Publish: 2026-02-12 18:00:00 UTC

#2 Counting Lakes from Orbit [PDF2] [Copy] [Kimi] [REL]
Authors: Chidi Okafor, Mara Quint
We count lakes in pictures from orbit, and find as many as others have found on the ground. It took them longer than it takes us.
Subject: Computer Vision and Pattern Recognition
Publish: 2026-02-11 17:00:00 UTC
`,
  marks: [
    { lines: /^#\d+ .*\[(?:PDF|Copy|Kimi|REL)/i, least: 1, certainty: 0.97 },
    { lines: /\[PDF\(?\d*\)?\]\s*\[Copy\]\s*\[Kimi/i, least: 1, certainty: 0.97 },
    { lines: /^Publish: \d{4}-\d\d-\d\d \d\d:\d\d/, least: 1, certainty: 0.95 },
  ],
  rules: {
    orders: ["TNBM", "TNB", "TNMB", "TBNM"],
    noise:
      /^(?:\d{4}-\d\d-\d\d \|.*|\[?(?:PDF|Copy|Kimi|REL)\b.{0,60}|Total: \d+|Designed by .*|Magic Token:?|Include .*)$/i,
    clean: (text) =>
      text
        .replace(/^#\d+\s+/, "")
        .replace(/(?:\s*\[?(?:PDF|Copy|Kimi|REL|arXiv)\s?\(?\d*\)?\])+$/i, "")
        .replace(/^(Publish: \S+) .*$/, "$1"),
  },
});
