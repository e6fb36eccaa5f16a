import { siteShape } from "../site-shape.ts";

/**
 * Results and collections of bioRxiv and medRxiv, whose numbers begin with the day.
 *
 *     On Quiet Gradients
 *     Ada Vesely, Bo Lind
 *     bioRxiv 2026.02.12.593120; doi: https://doi.org/10.1101/2026.02.12.593120
 */
export const biorxiv = siteShape({
  id: "biorxiv",
  name: "bioRxiv or medRxiv list",
  source: "biorxiv.org or medrxiv.org, copied from the browser",
  reads: "title, authors, date of the preprint, DOI, abstract where it is shown",
  specimen: `On Quiet Gradients
Ada Vesely, Bo Lind
bioRxiv 2026.02.12.593120; doi: https://doi.org/10.1101/2026.02.12.593120

Counting Lakes from Orbit
Chidi Okafor, Mara Quint
bioRxiv 2026.02.11.593121; doi: https://doi.org/10.1101/2026.02.11.593121
`,
  marks: [
    {
      lines: /^(?:bio|med)Rxiv (?:19|20)\d\d\.\d\d\.\d\d\.\d+|^(?:bio|med)Rxiv \d{6}; doi/i,
      least: 1,
      certainty: 0.97,
    },
  ],
  rules: {
    orders: ["TNM", "TNMB", "TM", "MTN"],
    noise:
      /^(?:(?:New|Confirmatory|Contradictory) Results|View ORCID Profile|Add to Selected Citations|Posted content|Now published in|Abstract$|Full Text|Info\/History|Metrics|Supplementary|Preview PDF|Search Results|Add to|This article)\b.{0,80}$/i,
    clean: (text) =>
      text
        .replace(/(?:View )?ORCID Profile/g, " ")
        .replace(/\s+/g, " ")
        .trim(),
  },
});
