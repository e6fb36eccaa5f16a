import { siteShape } from "../site-shape.ts";

/**
 * A volume of the Proceedings of Machine Learning Research.
 *
 *     On Quiet Gradients
 *     Ada Vesely, Bo Lind; Proceedings of the 40th Conference on Silence, PMLR 300:1-11
 *     [abs][Download PDF][Supplementary PDF]
 */
export const pmlr = siteShape({
  id: "pmlr",
  name: "PMLR volume",
  source: "proceedings.mlr.press, copied from the browser",
  reads: "title, authors, conference",
  specimen: `On Quiet Gradients
Ada Vesely, Bo Lind; Proceedings of the 40th Conference on Silence, PMLR 300:1-11
[abs][Download PDF][Supplementary PDF]

Counting Lakes from Orbit
Chidi Okafor; Proceedings of the 40th Conference on Silence, PMLR 300:12-22
[abs][Download PDF]
`,
  marks: [
    { lines: /; ?Proceedings of .*\bPMLR \d+:\d+/, least: 1, certainty: 0.96 },
    { lines: /^\[abs\]\s?\[Download PDF\]/i, least: 1, certainty: 0.96 },
  ],
  rules: {
    orders: ["TN", "TNB"],
    noise: /^(?:\[abs\]|\[edit\]|Volume \d+:|Editors?:|Proceedings of Machine Learning Research)/i,
    page: (text) => ({ date: /^(?:Volume \d+:|\[edit\]).*?\b(20\d\d)\b/m.exec(text)?.[1] }),
  },
});
