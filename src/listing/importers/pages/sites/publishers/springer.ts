import { siteShape } from "../site-shape.ts";

/**
 * Results of Springer Link: a summary cut short, then names and journal on one line.
 *
 *     On Quiet Gradients
 *     We study gradients that make no sound...
 *     Ada Vesely, Bo Lind in Journal of Silence
 *     Article 12 February 2026
 */
export const springer = siteShape({
  id: "springer-results",
  name: "Springer Link results",
  source: "link.springer.com, copied from the browser",
  reads: "title, authors, journal, date, the summary that is shown",
  specimen: `On Quiet Gradients
We study gradients that make no sound, and show that they are quieter than others in all cases that we...
Ada Vesely, Bo Lind in Journal of Silence
Article 12 February 2026

Counting Lakes from Orbit
We count lakes in pictures from orbit, and find as many as others have found on the ground...
Chidi Okafor, Mara Quint in Lakes and Rivers
Article Open access 11 February 2026
`,
  marks: [
    {
      lines:
        /^(?:Article|Chapter|Chapter and Conference Paper|Conference paper|Research|Original (?:Paper|Article|Research)|Review|Book|Reference work entry)(?: Open access)?(?: \d{1,2})? (?:\w+ )?(?:19|20)\d\d$/i,
      least: 2,
      certainty: 0.92,
    },
    {
      lines: /^(?:Chapter and Conference Paper|Reference Work Entry|Content type:.*)$/i,
      least: 1,
      certainty: 0.9,
    },
    { lines: /^Showing [\d,]+[-–][\d,]+ of [\d,]+ results$/, least: 1, certainty: 0.55 },
  ],
  rules: {
    orders: ["TBNM", "TNM", "TBM", "TBNMB", "MTBN"],
    noise:
      /^(?:Full access|Open access|Content type:.*|Article|Chapter|Chapter and Conference Paper|Conference paper|Book|Research|Review|Download PDF|View|Results \d+.*)$/i,
    clean: (text) =>
      text.replace(
        /^(?:Article|Chapter|Conference paper|Research|Original (?:Paper|Article|Research)|Review)(?: Open access)? (?=(?:\d{1,2} )?(?:\w+ )?(?:19|20)\d\d$)/i,
        "",
      ),
  },
});
