import { siteShape } from "../site-shape.ts";

/**
 * Papers on the virtual site of NeurIPS, ICML or ICLR: dots part the names.
 *
 *     Poster
 *     On Quiet Gradients
 *     Ada Vesely ⋅ Bo Lind
 *     West Exhibition Hall B2-B3 #W-101
 */
export const virtualConference = siteShape({
  id: "virtual-conference",
  name: "virtual site of NeurIPS, ICML or ICLR",
  source: "neurips.cc/virtual, icml.cc/virtual or iclr.cc/virtual, copied from the browser",
  reads: "title, authors, abstract where it is shown",
  specimen: `Poster
On Quiet Gradients
Ada Vesely ⋅ Bo Lind
[ Abstract ]
Poster
Counting Lakes from Orbit
Chidi Okafor ⋅ Mara Quint ⋅ Ada Vesely
[ Abstract ]
Poster
Words without Sounds
Bo Lind ⋅ Chidi Okafor
[ Abstract ]
`,
  marks: [
    { lines: /^[\p{L}][\p{L} .'’-]{3,40}(?:\s?⋅\s?[\p{L}][\p{L} .'’-]{3,40})+$/u, least: 2, certainty: 0.92 },
  ],
  rules: {
    orders: ["TN", "TNB", "NT", "TNM", "TNMB", "TMN"],
    noise:
      /^(?:\[ ?(?:Abstract|Visit|OpenReview|Poster|Slides|Paper|Project Page|Video|SlidesLive Video).*|(?:Poster|Oral|Spotlight|Spotlight Poster|Workshop|Invited Talk|Tutorial|Expo.*|Affinity.*|Oral Poster|In[- ]person .*|Virtual .*)|.*\b(?:Hall|Ballroom|Exhibit|Room|Booth)\b.{0,40}|#\w*\d+|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]* \d+ \w+ \d+.*|\d{1,2}:\d\d.*|Session:?.*|Abstract)$/i,
  },
});
