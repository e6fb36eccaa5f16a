import { siteShape } from "../site-shape.ts";

/** Lines that arXiv prints with a paper and that are not facts about it. */
const NOISE =
  /^(?:Comments|Journal-ref|MSC-class|ACM-class|Report-no|Related DOI)\s?:|^(?:New submissions|Cross submissions|Cross-lists|Replacement submissions|Replacements)\b|^(?:Showing|Total of|See recent articles|Fewer|arXiv logo|Cornell University|We gratefully acknowledge)/i;

/** The first line of a paper: its number, and links to its forms. */
const NUMBER_LINE = /^(?:\[\d+\]\s+)?arXiv:\S+(?: \([^)]*\))?\s+\[(?:pdf|ps|html|other|view)/i;

/**
 * arXiv's lists of new and of recent papers. The heading above the papers has their date.
 *
 *     Fri, 13 Feb 2026 (showing 2 of 2 entries )
 *     [1] arXiv:2602.01234 [pdf, html, other]
 *     Title: On Quiet Gradients
 *     Ada Vesely, Bo Lind
 *     Subjects: Machine Learning (cs.LG); Artificial Intelligence (cs.AI)
 */
export const arxivListing = siteShape({
  id: "arxiv-listing",
  name: "arXiv listing page",
  source: "arxiv.org/list/cs.LG/new or /recent, copied from the browser",
  reads: "title, authors, date of the list, primary category, journal, arXiv number, abstract",
  specimen: `Fri, 13 Feb 2026 (showing 2 of 2 entries )
[1] arXiv:2602.01234 [pdf, html, other]
Title: On Quiet Gradients
Ada Vesely, Bo Lind
Comments: 12 pages
Subjects: Machine Learning (cs.LG); Artificial Intelligence (cs.AI)

[2] arXiv:2602.01235 [pdf, html, other]
Title: Counting Lakes from Orbit
Chidi Okafor, Mara Quint
Subjects: Computer Vision and Pattern Recognition (cs.CV)
`,
  marks: [
    {
      lines: NUMBER_LINE,
      least: 1,
      certainty: 0.96,
    },
  ],
  rules: {
    begins: NUMBER_LINE,
    orders: ["MTNMB", "MTMNB"],
    noise: NOISE,
    published: /^Journal-ref\s?:\s*(\S.*)$/i,
    dated:
      /^(?:Showing new listings for |New submissions (?:for|received)|)(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*, ?\d{1,2} \w{3,9} \d{2,4}|^Showing new listings for /i,
    certain: true,
  },
});
