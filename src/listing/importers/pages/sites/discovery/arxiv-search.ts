import { siteShape } from "../site-shape.ts";

/**
 * Results of arXiv's search. Categories and a DOI may follow the number on lines of their own.
 *
 *     arXiv:2602.01234  [pdf, other]  cs.LG  cs.AI
 *     On Quiet Gradients
 *     Authors: Ada Vesely, Bo Lind
 *     Abstract: We study gradients that make no sound. △ Less
 *     Submitted 12 February, 2026; originally announced February 2026.
 */
export const arxivSearch = siteShape({
  id: "arxiv-search",
  name: "arXiv search results",
  source: "arxiv.org/search, copied from the browser",
  reads: "title, authors, date of submission, primary category, journal, arXiv number, abstract",
  specimen: `Showing 1–2 of 2 results for all: gradients
arXiv:2602.01234  [pdf, other]  cs.LG  cs.AI
On Quiet Gradients
Authors: Ada Vesely, Bo Lind
Abstract: We study gradients that make no sound. △ Less
Submitted 12 February, 2026; originally announced February 2026.

arXiv:2602.01235  [pdf, other]  cs.CV
Counting Lakes from Orbit
Authors: Chidi Okafor, Mara Quint
Abstract: We count lakes in pictures from orbit. △ Less
Submitted 11 February, 2026; originally announced February 2026.
`,
  marks: [
    {
      lines: /^Submitted \d{1,2} \w+,? \d{4}.*(?:originally announced|v1 submitted)/i,
      least: 1,
      certainty: 0.98,
    },
  ],
  rules: {
    begins: /^(?:\d+\.\s*)?arXiv:\S+(?:\s+\[|$)/,
    orders: ["MTNBM", "MTNM"],
    noise:
      /^(?:Comments|Journal ref|MSC Class|ACM Class|Report number)\s?:|^(?:Showing \d|Search v\d|Search term)/i,
    published: /^Journal ref\s?:\s*(\S.*)$/i,
    clean: (text) =>
      text
        .replace(/^Submitted .*?v1 submitted /i, "Submitted ")
        .replace(/^(?:Abstract: ).*▽ More (?=.*△ Less$)/, "Abstract: ")
        .replace(/^(Submitted [^;]+);.*$/i, "$1"),
    certain: true,
  },
});
