import { readDate } from "../../../../partial-dates.ts";
import { siteShape } from "../site-shape.ts";

/** The date of an issue, below its number: `Pages 1-300 (March 2023)`. */
const ISSUE = /^Pages? [\w–-]+ \(([^()\n]*\d{4})\)$/gm;

/**
 * Results and contents of ScienceDirect.
 *
 *     Research article
 *     Open access
 *     On Quiet Gradients
 *     Ada Vesely, Bo Lind
 *     Journal of Silence, 12 February 2026
 *     View PDF
 */
export const sciencedirect = siteShape({
  id: "sciencedirect",
  name: "ScienceDirect results",
  source: "sciencedirect.com, copied from the browser",
  reads: "title, authors, journal, date",
  specimen: `Research article
Open access
On Quiet Gradients
Ada Vesely, Bo Lind
Journal of Silence, 12 February 2026
View PDF

Research article
Full text access
Counting Lakes from Orbit
Chidi Okafor, Mara Quint
Lakes and Rivers, Volume 5, February 2026
View PDF
`,
  marks: [
    {
      lines:
        /^(?:Research article|Review article|Short communication|Full text access|Abstract only|Editorial)(?: ?[•·|]? ?(?:Open access|Full text access|Abstract only))?$/,
      least: 2,
      certainty: 0.92,
    },
  ],
  rules: {
    page: (text) => {
      const [issue, other] = [...text.matchAll(ISSUE)];
      return { date: other ? undefined : readDate(issue?.[1] ?? "") || undefined };
    },
    orders: ["TNM", "TMN", "TMNB", "TNMB", "TM"],
    venueBefore:
      /^(?:Available online |In press|Volume \d.*|(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:[–-]\w+)? \d{4}$)/i,
    noise:
      /^(?:Set search alert|Refine by:?|[\d,]+ results|(?:Research|Review|Original) article|Short communication|Full text access|Open access|Abstract only|Abstract(?: Graphical abstract)?|Extracts|Figures|Export|Get rights and content|Discussion|Editorial|Book chapter|Correspondence|Article preview|Select article.*|Article [A-Z]?\d+|Pages? [\w–-]+(?: \([^()]*\d{4}\))?|In Press,.*|Volume \d+(?:, (?:Issue|Part) \w+)?|Volume \d+, Pages?.*)(?: ?[•·|]? ?(?:Open access|Full text access|Abstract only))?$/i,
  },
});
