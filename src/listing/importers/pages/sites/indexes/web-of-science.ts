import { siteShape } from "../site-shape.ts";

/**
 * Results of Web of Science: below the names a line with the date, a bar, and the journal in capitals.
 *
 *     On Quiet Gradients
 *     Vesely, A; Lind, B
 *     FEB 12 2026 | JOURNAL OF SILENCE 12 (3) , pp.45-67
 */
export const webOfScience = siteShape({
  id: "web-of-science-page",
  name: "Web of Science results",
  source: "webofscience.com, copied from the browser",
  reads: "title, authors with initials, date, journal, abstract",
  specimen: `1
On Quiet Gradients
Vesely, A; Lind, B
FEB 12 2026 | JOURNAL OF SILENCE 12 (3) , pp.45-67
We study gradients that make no sound, and show that they are quieter than others in all the cases that we tried.
4 Citations
30 References
Related records

2
Counting Lakes from Orbit
Okafor, C and Quint, M
2025 | LAKES AND RIVERS 5 (1) , pp.3-9
We count lakes in pictures from orbit, and find as many as others have found on the ground, which took them longer.
Full Text at Publisher
Related records
`,
  marks: [
    {
      lines:
        /^(?:(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(?:-[A-Z]{3})?(?: \d{1,2})? )?(?:19|20)\d\d \|(?: \p{Lu}[\p{Lu}\d&.,:' -]{2,}(?!\p{Ll})|$)/u,
      least: 2,
      certainty: 0.95,
    },
  ],
  rules: {
    orders: ["TNMB", "TNM"],
    noise:
      /^(?:\d{1,5}|[\d,]+ (?:Citations?|References?|Cited References)|Citations?|References?|Full Text(?: at Publisher| from Publisher)?|Free (?:Full Text|Published Article) From .*|View full text|Related records|Context Sensitive Links|Show (?:more|less)|Enriched Cited References|Open Access|Highly Cited Paper|Hot Paper|Add to Marked List|Export|Sort by.*|Abstract)$/i,
    noiseAfter: /^(?:[A-Z]{3}(?:-[A-Z]{3})?(?: \d{1,2})? )?(?:19|20)\d\d \|?$/,
    // The bar alone ends the line if the journal is a separate link.
    clean: (text) => text.replace(/^((?:[A-Z]{3}(?:-[A-Z]{3})?(?: \d{1,2})? )?(?:19|20)\d\d) \|$/, "$1"),
  },
});
