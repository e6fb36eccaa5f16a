import { siteShape } from "../site-shape.ts";

/**
 * Results of SSRN: pages and day come before the names, their universities after them.
 *
 *     On Quiet Gradients
 *     Number of pages: 23 Posted: 12 Feb 2026
 *     Ada Vesely and Bo Lind
 *     Lake University and University of Nowhere
 *     Downloads 12
 */
export const ssrn = siteShape({
  id: "ssrn-results",
  name: "SSRN results",
  source: "papers.ssrn.com, copied from the browser",
  reads: "title, authors, day of posting",
  specimen: `On Quiet Gradients
Number of pages: 23 Posted: 12 Feb 2026
Ada Vesely and Bo Lind
Lake University and University of Nowhere
Downloads 12 (345,678)

Counting Lakes from Orbit
Number of pages: 31 Posted: 11 Feb 2026
Chidi Okafor and Mara Quint
Lake University and affiliation not provided to SSRN
Downloads 3 (456,789)
`,
  marks: [
    {
      lines: /\bPosted: \d{1,2} \w{3} \d{4}|^Posted \d{1,2} \w{3} \d{4}|affiliation not provided to SSRN/i,
      least: 1,
      certainty: 0.95,
    },
  ],
  rules: {
    orders: ["TMN", "TNM", "TMNB", "MTN"],
    noise:
      /^(?:Downloads?\b.*|Rank\b.*|.*\b(?:University|Institute|School|College|affiliation not provided)\b.*|Working Paper Series|Accepted Paper Series|Keywords?:.*|JEL .*|Number of pages: \d+|Add to library.*|Download This Paper|Open PDF in Browser)$/i,
    clean: (text) =>
      text.replace(/^(?:Number of pages: \d+\s*)?Posted:? (\d{1,2} \w{3} \d{4}).*$/i, "Posted: $1"),
  },
});
