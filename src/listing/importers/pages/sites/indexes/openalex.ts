import { siteShape } from "../site-shape.ts";

const TYPE =
  "(?:article|preprint|review|book(?:[ -]chapter)?|dissertation|dataset|editorial|letter|report|peer[ -]review|paratext|other|erratum|conference[ -](?:paper|abstract)|data[ -]paper|software|standard|retraction)";
/** `2017 article Journal of Silence`, `2017 · article · Journal of Silence` */
const LINE = new RegExp(`^((?:19|20)\\d\\d)(?: [·•]|,)? ${TYPE}(?:(?: [·•]|,)? (\\S.*))?$`);

/**
 * Results of OpenAlex: below each title the year, the type in small letters, and the journal.
 *
 *     On Quiet Gradients
 *     2026 article Journal of Silence
 *     Ada Vesely, Bo Lind
 */
export const openalex = siteShape({
  id: "openalex-works",
  name: "OpenAlex works",
  source: "openalex.org, copied from the browser",
  reads: "title, authors, year, journal",
  specimen: `On Quiet Gradients
2026 article Journal of Silence
Ada Vesely, Bo Lind
Cited by 12
Open access

Counting Lakes from Orbit
2025 preprint
Chidi Okafor, Mara Quint, +3 more
Cited by 3
`,
  marks: [{ lines: LINE, least: 2, certainty: 0.955 }],
  rules: {
    orders: ["TMN", "TM"],
    noise:
      /^(?:Cited by [\d,]+(?: · PDF)?|Open access|Closed access|PDF|HTML|Related to|Citations|References|Abstract|Export|Cite|\d[\d,]* (?:works|results).*)$/i,
    clean: (text) =>
      text.replace(LINE, (_, year: string, venue?: string) => (venue ? `${year} · ${venue}` : year)),
  },
});
