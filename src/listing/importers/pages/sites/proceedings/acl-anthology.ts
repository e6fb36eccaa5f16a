import { siteShape } from "../site-shape.ts";

/**
 * A volume's page of the ACL Anthology: bars part the names, and the page's head has year and venue of all papers.
 *
 *     pdf bib abs
 *     On Quiet Gradients
 *     Ada Vesely | Bo Lind
 */
export const aclAnthology = siteShape({
  id: "acl-anthology",
  name: "ACL Anthology volume",
  source: "aclanthology.org, copied from the browser",
  reads: "title, authors, venue and year of the volume, abstracts that are unfolded",
  specimen: `Proceedings of the 2026 Conference on Silent Languages
Mara Quint (Editor)
Anthology ID:
2026.silent-1
Month:
June
Year:
2026
Venue:
SILENT
pdf bib abs
On Quiet Gradients
Ada Vesely | Bo Lind

pdf bib abs
Words without Sounds
Chidi Okafor
`,
  marks: [
    { lines: /^Anthology ID:/, least: 1, certainty: 0.97 },
    { lines: /^pdf\s?\(?f?u?l?l?\)?\s?bib(?:\s?abs)?$/i, least: 2, certainty: 0.95 },
    { lines: /^[^|]{4,40}(?: \| [^|]{4,40}){2,}$/, least: 40, certainty: 0.6 },
  ],
  rules: {
    begins: /^pdf\s?bib(?:\s?abs)?\b/i,
    orders: ["MTNB", "MTN"],
    textAfterNames: true,
    // The pages of people list papers below years.
    dated: /^(?:19|20)\d\d$/,
    skip: /^(?:Findings of|Proceedings of|Transactions of the Association)\b/i,
    page: (text) => {
      const year = /^Year:\s*((?:19|20)\d\d)/m.exec(text)?.[1];
      const venue = /^Venues?:\s*(\S.*)$/m.exec(text)?.[1]?.trim();
      return { date: year, category: venue?.replace(/(?<!\s)\s*\|.*$/, "") };
    },
    certain: true,
  },
});
