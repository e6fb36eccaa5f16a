import { siteShape } from "../site-shape.ts";

/**
 * Results of PubMed: names as family name and initials, then the journal with its date.
 *
 *     Cite
 *     Share
 *     1
 *     On Quiet Gradients.
 *     Vesely A, Lind B.
 *     J Silence. 2026 Feb 12;5(1):1-11. doi: 10.1000/silence.1.
 *     PMID: 10000001
 */
export const pubmed = siteShape({
  id: "pubmed-results",
  name: "PubMed results",
  source: "pubmed.ncbi.nlm.nih.gov, copied from the browser",
  reads: "title, authors with initials, journal, date, DOI, the excerpt that is shown",
  specimen: `Cite
Share
1
On Quiet Gradients.
Vesely A, Lind B.
J Silence. 2026 Feb 12;5(1):1-11. doi: 10.1000/silence.1.
PMID: 10000001
We study gradients that make no sound, and show that they are quieter than others …

Cite
Share
2
Counting Lakes from Orbit.
Okafor C, Quint M.
Lakes. 2026 Feb 11;7(2):3-9. doi: 10.1000/lakes.2.
PMID: 10000002
We count lakes in pictures from orbit, and find as many as others have found on the ground …
`,
  marks: [{ lines: /^PMID: ?\d{5,9}\b/, least: 1, certainty: 0.94 }],
  rules: {
    orders: ["TNMB", "TNM"],
    noise:
      /^(?:PMID|PMCID)\b|^(?:Free (?:PMC )?article\.?|Review\.?|Clinical Trial\.?|Meta-Analysis\.?|Item in Clipboard|Cite|Share|Save|Email|Send to|Display options|No abstract available\.?|Similar articles|Cited by \d+ articles?.*)$|^(?:No abstract)/i,
    clean: (text) =>
      text.replace(/(?<=[.;] )Epub (?:19|20)\d\d\b.*$/, "").replace(/^\d{1,4}\s+(?=\p{Lu}.{20,}\.$)/u, ""),
  },
});
