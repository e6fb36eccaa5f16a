import { siteShape } from "../site-shape.ts";

/**
 * Results of NASA's Astrophysics Data System: a bibcode with the month first, family names before given names.
 *
 *     2026arXiv260201234V   2026/02   cited: 3
 *     On Quiet Gradients
 *     Vesely, Ada; Lind, Bo
 */
export const ads = siteShape({
  id: "ads-results",
  name: "NASA ADS results",
  source: "ui.adsabs.harvard.edu, copied from the browser",
  reads: "title, authors, month",
  specimen: `1
2026arXiv260201234V
2026/02
cited: 3
On Quiet Gradients
Vesely, Ada; Lind, Bo
2
2026LakeJ..12....1O
2026/01
On the Lakes of Distant Moons
Okafor, Chidi; Quint, Mara
`,
  marks: [
    { lines: /^(?:\d+ )?(?:19|20)\d\d[A-Za-z&.]{2,9}[\w.]{4,14}[A-Z](?:\s|$)/, least: 2, certainty: 0.95 },
  ],
  rules: {
    orders: ["MTN", "TN", "MTNB"],
    noise: /^(?:\d{1,4}|(?:\d+ )?(?:19|20)\d\d[A-Za-z&.]{2,9}[\w.]{4,14}[A-Z])$|^cited: \d+$/,
    clean: (text) =>
      text
        .replace(/^(?:\d+ )?(?:19|20)\d\d[A-Za-z&.]{2,9}[\w.]{4,14}[A-Z]\s+((?:19|20)\d\d\/\d\d).*$/, "$1")
        .replace(/;? and \d+ more$/, "; et al."),
  },
});
