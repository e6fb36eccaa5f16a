import { siteShape } from "../site-shape.ts";

/**
 * Results of JSTOR.
 *
 *     Journal Article
 *     On Quiet Gradients
 *     Ada Vesely, Bo Lind
 *     Journal of Silence, Vol. 5, No. 1 (Feb. 2026), pp. 1-11
 */
export const jstor = siteShape({
  id: "jstor-results",
  name: "JSTOR results",
  source: "jstor.org, copied from the browser",
  reads: "title, authors, journal, date",
  specimen: `Journal Article
On Quiet Gradients
Ada Vesely, Bo Lind
Journal of Silence, Vol. 5, No. 1 (Feb. 2026), pp. 1-11

Journal Article
Counting Lakes from Orbit
Chidi Okafor, Mara Quint
Lakes and Rivers, Vol. 7, No. 2 (Spring, 2026), pp. 3-9
`,
  marks: [
    {
      lines: /^.{3,100}, Vol\. \d+.*\((?:[A-Z][\w.,/ -]*)?(?:19|20)\d\d\), pp?\. \d/i,
      least: 2,
      certainty: 0.93,
    },
  ],
  rules: {
    orders: ["TNM", "TM"],
    noise:
      /^(?:Journal Article|Book Chapter|Research Report|Journal Issue|Access|Read Online|Published by:?.*|Topics:.*|Stable URL.*|From .*)$/i,
    clean: (text) =>
      text.replace(
        /^(.{3,100}), (?:New Series, |Third Series, )?Vol\. \d+.*?\((?:\w+, )?([^()]*(?:19|20)\d\d)\), pp?\..*$/i,
        "$1, $2",
      ),
  },
});
