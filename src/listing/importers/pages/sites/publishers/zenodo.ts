import { siteShape } from "../site-shape.ts";

/**
 * Results of Zenodo: date, version and kind come first on one line, family names before given names.
 *
 *     February 12, 2026 (v1) Preprint Open
 *     On Quiet Gradients
 *     Vesely, Ada; Lind, Bo
 *     Uploaded on February 12, 2026
 */
export const zenodo = siteShape({
  id: "zenodo-results",
  name: "Zenodo results",
  source: "zenodo.org, copied from the browser",
  reads: "title, authors, date, description where it is shown",
  specimen: `February 12, 2026 (v1) Preprint Open
On Quiet Gradients
Vesely, Ada; Lind, Bo
Uploaded on February 12, 2026

February 11, 2026 (v2) Journal article Open
Counting Lakes from Orbit
Okafor, Chidi; Quint, Mara
Uploaded on February 11, 2026
`,
  marks: [
    { lines: /^Uploaded on (?:\w+ \d{1,2}, \d{4}|\d{1,2} \w+ \d{4})/i, least: 2, certainty: 0.95 },
    { lines: /^(?:\w+ \d{1,2}, )?(?:19|20)\d\d \(v[\w.]+\)/i, least: 2, certainty: 0.95 },
  ],
  rules: {
    orders: ["MTN", "MTNB"],
    textAfterNames: true,
    noise: /^(?:Uploaded on .*|Part of .*|\d+ more versions? exist.*|View all versions|Published in:? .*)$/i,
    clean: (text) => text.replace(/^((?:\w+ \d{1,2}, )?(?:19|20)\d\d) ?\(v[\w.]+\).*$/, "$1"),
  },
});
