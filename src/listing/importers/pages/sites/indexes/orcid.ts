import { siteShape } from "../site-shape.ts";

/**
 * The works on somebody's page of ORCID.
 *
 *     On Quiet Gradients
 *     Journal of Silence
 *     2026-02-12 | Journal article
 *     DOI: 10.1000/silence.1
 *     Contributors: Ada Vesely; Bo Lind
 *     Show more detail
 */
export const orcid = siteShape({
  id: "orcid-works",
  name: "ORCID works",
  source: "a page of orcid.org, copied from the browser",
  reads: "title, journal, date, DOI, authors where they are shown",
  specimen: `On Quiet Gradients
Journal of Silence
2026-02-12 | Journal article
DOI: 10.1000/silence.1
Contributors: Ada Vesely; Bo Lind
Show more detail

Counting Lakes from Orbit
Lakes and Rivers
2026-02-11 | Journal article
DOI: 10.1000/lakes.2
Contributors: Chidi Okafor; Mara Quint
Show more detail
`,
  marks: [
    {
      lines:
        /^(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)? \| (?:Journal|Conference|Book|Preprint|Other|Dissertation|Report|Working|Data)/i,
      least: 1,
      certainty: 0.96,
    },
  ],
  rules: {
    orders: ["TMN", "TM", "TNM"],
    venueBefore: /^(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)? \| /,
    noise:
      /^(?:Show (?:more|less) detail|Source:|Preferred source|Part of ISSN|Works \(|Sort$|Contributors$|URL:.*|EID:|ISBN:|OTHER-ID:|WOSUID:|PMID:|PMC:|Added|Last modified|Visibility)/i,
  },
});
