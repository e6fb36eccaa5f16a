import { siteShape } from "../site-shape.ts";

/**
 * Results and contents of the ACM Digital Library: one name a line, and the date glued to the proceedings.
 *
 *     research-article
 *     On Quiet Gradients
 *     Ada Vesely,
 *     Bo Lind
 *     June 2026SILENT '26: Proceedings of the 2026 Conference on Silence
 *     https://doi.org/10.1145/1000000
 */
export const acm = siteShape({
  id: "acm-digital-library",
  name: "ACM Digital Library results",
  source: "dl.acm.org, copied from the browser",
  reads: "title, authors, date, proceedings or journal, DOI",
  specimen: `research-article
On Quiet Gradients
Ada Vesely,
Bo Lind
June 2026SILENT '26: Proceedings of the 2026 Conference on Silence
https://doi.org/10.1145/1000000

research-article
Counting Lakes from Orbit
Chidi Okafor,
Mara Quint
May 2026LAKES '26: Proceedings of the 2026 Conference on Lakes
https://doi.org/10.1145/1000001
`,
  marks: [
    {
      lines: /^(?:research-article|short-paper|extended-abstract|invited-talk|review-article|demonstration)$/,
      least: 2,
      certainty: 0.9,
    },
    { lines: /^(?:https?:\/\/)?(?:dx\.)?doi\.org\/10\.1145\/\S+$/i, least: 2, certainty: 0.9 },
  ],
  rules: {
    orders: ["TNM", "TNMB", "TMNM"],
    noise:
      /^(?:research-article|short-paper|extended-abstract|invited-talk|survey|review-article|demonstration|Open Access|Free|Public Access|Best Paper|Honorable Mention|Published By ACM|Article No\.?:? ?\d+.*|Pages? ?\d.*|Total (?:Citations|Downloads).*|Last \d.*|\+ ?\d+|Get Access|Highlights?)$/i,
    clean: (text) => text.replace(/^((?:\w+ )?(?:19|20)\d\d)(?=[A-Z])/, "$1 "),
  },
});
