import { siteShape } from "../site-shape.ts";

/**
 * Results of INSPIRE: the date in brackets after the names.
 *
 *     On Quiet Gradients
 *     Ada Vesely, Bo Lind  (Feb 12, 2026)
 *     e-Print: 2602.01234 [hep-th]
 *     pdf
 *     cite
 *     claim
 */
export const inspire = siteShape({
  id: "inspire-results",
  name: "INSPIRE results",
  source: "inspirehep.net, copied from the browser",
  reads: "title, authors, date, category, arXiv number",
  specimen: `On Quiet Gradients
Ada Vesely, Bo Lind  (Feb 12, 2026)
e-Print: 2602.01234 [hep-th]
pdf
cite
claim
reference search
0 citations
Counting Lakes from Orbit
Chidi Okafor(Lake U.), Mara Quint(Lake U.)  (Feb 11, 2026)
e-Print: 2602.01235 [hep-ph]
pdf
cite
claim
reference search
3 citations
`,
  marks: [
    { lines: /^e-Print: ?\S+ ?\[[\w.-]+\]/i, least: 1, certainty: 0.95 },
    { lines: /^(?:reference search|claim)$/i, least: 2, certainty: 0.95 },
  ],
  rules: {
    orders: ["TNM"],
    clean: (text) => text.replace(/^Published in: .* • (?=e-Print: )/i, ""),
    noise:
      /^(?:Published in|Contribution to|Report number|Part of|Collaboration|cite all|\d+ results|citations? per year|number of authors|Thesis:|Supervisor)\b.{0,200}$/i,
  },
});
