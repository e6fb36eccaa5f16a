import { unglueNames } from "../../line/unglue-names.ts";
import { siteShape } from "../site-shape.ts";

/** What the results of a search call the kinds of articles. */
const KINDS =
  "Research|Reviews|News|Comments & Opinion|Amendments & Corrections|Research Highlights|Protocols|Special Features|Books & Culture|Article";
/** `ResearchOpen Access19 Nov 2026`: three labels, glued to each other where the page is copied. */
const GLUED_KIND = new RegExp(`^(?:${KINDS})(?:Open Access)?(?=\\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\\d\\d$)`);

/**
 * Contents of Nature's journals: the kind of article and the date come first, the names last; their alerts, and the
 * results of a search, where names are glued to each other (`Ada VeselyBo Lind`).
 *
 *     Article
 *     12 February 2026
 *     On Quiet Gradients
 *     We study gradients that make no sound.
 *     Ada Vesely, Bo Lind
 */
export const nature = siteShape({
  id: "nature-contents",
  name: "contents, results or alert of a Nature journal",
  source: "nature.com, copied from the browser, or its mail",
  reads: "title, authors, date, journal, summary",
  specimen: `Article
12 February 2026
On Quiet Gradients
We study gradients that make no sound, and show that they are quieter than others in all cases that we tried. They are cheap, too.
Ada Vesely, Bo Lind

Article
11 February 2026
Counting Lakes from Orbit
We count lakes in pictures from orbit, and find as many as others have found on the ground. It took them longer than it takes us.
Chidi Okafor, Mara Quint
`,
  marks: [
    {
      lines:
        /^(?:Article|Letter|Review Article|Research Briefing|Brief Communication|Perspective|Analysis|News & Views|Comment|Matters Arising|Resource|Technical Report)(?:Open Access)?(?:\d{1,2} \w+ 20\d\d)?$/i,
      least: 2,
      certainty: 0.75,
    },
    {
      lines:
        /^(?:Nature|npj|Communications|Scientific (?:Reports|Data))(?: [A-Z&][\w&]+){0,5} \| \d{1,2} \w+ \d{4}$/,
      least: 2,
      certainty: 0.93,
    },
    {
      lines: new RegExp(`^(?:${KINDS})(?:Open Access)?\\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\\d\\d$`),
      least: 2,
      certainty: 0.95,
    },
    { lines: /^Volume: \d+, P: [\dA-Za-z]+(?:-[\dA-Za-z]+)?$/, least: 2, certainty: 0.95 },
  ],
  rules: {
    clean: (text) => unglueNames(text.replace(GLUED_KIND, "")),
    venueBefore: /^Volume: \d/,
    orders: ["MTBN", "TBNM", "MTB", "TBM", "MTN", "TNM"],
    // Its titles have no full stop, the sentences below them have.
    text: /^(?:\S+ ){7,}\S*\p{Ll}[.…]$/u,
    noise:
      /^Volume: \d|^(?:Open Access|Article Type|Filter By:?|Article|Letter|Review Article|Research Briefing|Brief Communication|Perspective|Analysis|News & Views|Comment|Editorial|Correspondence|Matters Arising|Resource|Technical Report|Author Correction|Obituary|World View|Career Feature)(?: ?Open Access)?(?: \| ?Open Access)?$/i,
  },
});
