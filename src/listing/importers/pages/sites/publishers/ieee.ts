import { siteShape } from "../site-shape.ts";

/**
 * Results of IEEE Xplore: semicolons part the names.
 *
 *     On Quiet Gradients
 *     Ada Vesely; Bo Lind
 *     2026 IEEE Conference on Silence (SILENT)
 *     Year: 2026 | Conference Paper | Publisher: IEEE
 */
export const ieee = siteShape({
  id: "ieee-xplore",
  name: "IEEE Xplore results",
  source: "ieeexplore.ieee.org, copied from the browser",
  reads: "title, authors, conference or journal, year",
  specimen: `On Quiet Gradients
Ada Vesely; Bo Lind
2026 IEEE Conference on Silence (SILENT)
Year: 2026 | Conference Paper | Publisher: IEEE
Cited by: Papers (12)
Abstract
HTML

Counting Lakes from Orbit
Chidi Okafor; Mara Quint
IEEE Transactions on Lakes
Year: 2026 | Volume: 5, Issue: 1 | Journal Article | Publisher: IEEE
Abstract
HTML
`,
  marks: [{ lines: /^Year: (?:19|20)\d\d \|.*\b(?:Paper|Article|Publisher)\b/i, least: 1, certainty: 0.97 }],
  rules: {
    orders: ["TNM", "TNMB"],
    noise:
      /^(?:Cited by: .*|Publisher: .*|Show (?:More|Less)|Quick Preview|Early Access|Open Access|Journal Article|Conference Paper|Magazine Article|Book Chapter|Standard|Courses?)$/i,
    clean: (text) => text.replace(/^Year: ((?:19|20)\d\d) \|.*$/i, "$1"),
  },
});
