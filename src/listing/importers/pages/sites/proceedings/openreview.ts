import { siteShape } from "../site-shape.ts";

/**
 * A venue's page of OpenReview.
 *
 *     On Quiet Gradients
 *     Download PDF
 *     Ada Vesely, Bo Lind
 *     Published: 16 Jan 2026, Last Modified: 11 Mar 2026
 *     ICLR 2026 Poster
 *     Readers: Everyone
 */
export const openreview = siteShape({
  id: "openreview",
  name: "OpenReview venue page",
  source: "openreview.net/group, copied from the browser",
  reads: "title, authors, venue, date of publication, abstract where it is unfolded",
  specimen: `On Quiet Gradients
Download PDF
Ada Vesely, Bo Lind
Published: 16 Jan 2026, Last Modified: 11 Mar 2026
ICLR 2026 Poster
Readers: Everyone
Show details

Counting Lakes from Orbit
Download PDF
Chidi Okafor, Mara Quint
Published: 16 Jan 2026, Last Modified: 10 Mar 2026
ICLR 2026 Oral
Readers: Everyone
Show details
`,
  marks: [
    {
      lines: /^(?:Readers:|Show details$|Download PDF$|Last Modified:|.*, Last Modified: \d)/i,
      least: 3,
      certainty: 0.94,
    },
    { lines: /^(?:Published|Submitted): \d{1,2} \w{3} \d{4}/i, least: 2, certainty: 0.93 },
  ],
  rules: {
    orders: ["TNM", "TNMB", "TM", "TMN", "TNBM", "TMB"],
    noise:
      /^(?:TL;DR|Keywords?|Primary Area|Supplementary Material|Student Paper|Submission Number|Code Of Ethics|Revisions|BibTeX|CC BY|CC0|Everyone|Readers|Show details|Download PDF|\d+ Replies|No Replies|Abstract:$|Pdf:|Hide details|Verify Author List|Serve As Reviewer|Flagged For Ethics Review)\b.{0,300}$/i,
    // Some browsers copy the facts of a paper as one line: `Last Modified: 11 Mar 2026ICLR 2026 PosterReaders: Everyone`.
    clean: (text) =>
      text
        .replace(/(?<=\d{4}) \((?:last )?modified: [^()]{6,30}\)$/i, "")
        .replace(/(?<=\d{4}|[a-z])(?:Readers: ?)?Everyone(?:Revisions|BibTeX|CC .*)*$/, "")
        .replace(/,? ?Last Modified: (?:\d{1,2} \w{3,9} \d{4})?(?:, \d\d:\d\d)?\s*(?=(.?))/i, (_, next) =>
          next ? " · " : "",
        ),
  },
});
