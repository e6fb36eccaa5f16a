import { siteShape } from "../site-shape.ts";

const FIELD =
  "Agricultural and Food Sciences|Art|Biology|Business|Chemistry|Computer Science|Economics|Education|Engineering|Environmental Science|Geography|Geology|History|Law|Linguistics|Materials Science|Mathematics|Medicine|Philosophy|Physics|Political Science|Psychology|Sociology";
/** The subjects of a paper, which come before its venue: `· Computer Science, Medicine`. */
const FIELDS = new RegExp(`^(?:[·•] )?(?:${FIELD})(?:, (?:${FIELD}))*$`);

/**
 * Results of Semantic Scholar. The summary by its machine is read as what is shown of the abstract.
 *
 *     On Quiet Gradients
 *     Ada Vesely, Bo Lind
 *     · Computer Science
 *     Journal of Silence · 12 February 2026
 *     TLDR
 *     We study gradients that make no sound… Expand
 *     Save
 */
export const semanticScholar = siteShape({
  id: "semantic-scholar",
  name: "Semantic Scholar results",
  source: "semanticscholar.org, copied from the browser",
  reads: "title, authors, venue, date, the summary that is shown",
  specimen: `On Quiet Gradients
Ada Vesely, Bo Lind
· Computer Science
Journal of Silence · 12 February 2026
TLDR
We study gradients that make no sound, and show that they are quieter than others in all… Expand
12
[PDF]
Semantic Reader
Save
Alert
Cite

Counting Lakes from Orbit
Chidi Okafor, +2 authors, Mara Quint
· Environmental Science
Lakes · 11 February 2026
TLDR
We count lakes in pictures from orbit, and find as many as others have found on the ground… Expand
3
Save
Alert
Cite
`,
  marks: [
    { lines: /^Semantic Reader\b/i, least: 1, certainty: 0.96 },
    { lines: /^(?:TLDR|Alert|.*… Expand)$/, least: 3, certainty: 0.92 },
  ],
  rules: {
    venueBefore: /^(?:\d{1,2} \p{L}+ |\p{L}+ )?(?:19|20)\d\d$/u,
    venueAfter: FIELDS,
    orders: ["TNMB", "TNM", "TMB", "TNB"],
    text: /\bExpand$/,
    noise: new RegExp(
      `^[·•] |^(?:TLDR|Alert|View (?:on|via) .*|About [\\d,]+ results.*|\\d+ Highly Influenced|Highly Influenc|\\d+ Excerpts?)\\b|${FIELDS.source}`,
      "i",
    ),
    clean: (text) => text.replace(/^TLDR[:\s]+(?=\S)/, ""),
  },
});
