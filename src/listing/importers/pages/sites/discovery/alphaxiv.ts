import { siteShape } from "../site-shape.ts";

/**
 * alphaXiv's list of papers: the date and the categories come first.
 *
 *     12 Feb 2026
 *     cs.LG cs.AI
 *     On Quiet Gradients
 *     Ada Vesely, Bo Lind
 *     We study gradients that make no sound.
 *     100
 *     Bookmark
 */
export const alphaxiv = siteShape({
  id: "alphaxiv",
  name: "alphaXiv list",
  source: "alphaxiv.org, copied from the browser",
  reads: "title, authors, date, primary category, abstract",
  specimen: `12 Feb 2026
cs.LG cs.AI
On Quiet Gradients
Ada Vesely, Bo Lind
We study gradients that make no sound, and show that they are quieter than others in all the cases that we tried. They are cheap, too.
100
Bookmark
Resources
11

11 Feb 2026
cs.CV
Counting Lakes from Orbit
Chidi Okafor, Mara Quint
We count lakes in pictures from orbit, and find as many as others have found on the ground. It took them longer than it takes us.
90
Bookmark
Resources
12
`,
  marks: [{ lines: /^(?:Bookmark|Resources)$/, least: 3, certainty: 0.91 }],
  rules: {
    begins: /^\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4}$/,
    orders: ["MTNB", "MTN", "MTB", "MTNBM", "MTNM"],
    // Tags, and the organisations of the authors.
    noise:
      /^(?:View blog|View recent discussion|Blog|Show more|#\S+)|^[a-z][a-z\d]+(?:-[a-z\d]+)*$|^(?:[\p{L}.&’'-]+ ){0,5}(?:University|Universit\p{L}+|Institute|College|Laborator(?:y|ies)|Labs?|DeepMind|Research|OpenAI|NVIDIA|Microsoft|Meta|Google|MIT|ETH Zurich|AI)(?: (?:of|at) [\p{L} ,.-]{2,50})?$/u,
  },
});
