import { siteShape } from "../site-shape.ts";

/**
 * Scholar Inbox's daily digest.
 *
 *     On Quiet Gradients
 *     Ada Vesely, Bo Lind
 *     arXiv 2026, 12 Feb 2026
 *     We study gradients that make no sound.
 *     Show Abstract
 *     Relevance: 92
 */
export const scholarInbox = siteShape({
  id: "scholar-inbox",
  name: "Scholar Inbox digest",
  source: "scholar-inbox.com, copied from the browser",
  reads: "title, authors, venue, date, abstract where it is unfolded",
  specimen: `On Quiet Gradients
Ada Vesely, Bo Lind
arXiv 2026, 12 Feb 2026
Show Abstract
Show Figures
Relevance: 92

Counting Lakes from Orbit
Chidi Okafor, Mara Quint
arXiv 2026, 11 Feb 2026
Show Abstract
Show Figures
Relevance: 85
`,
  marks: [
    {
      lines: /^(?:(?:Show|Hide) (?:Abstract|Figures|Teaser)|Relevance: ?\d+|Scholar Inbox)/i,
      least: 3,
      certainty: 0.92,
    },
  ],
  rules: {
    noise:
      /^(?:(?:Show|Hide) |Relevance\b|Scholar Inbox|Rated|Ranking|Bookmark|Collections?|Teaser|Read Paper|Category|Similar Papers|Digest)\b.{0,40}$/i,
  },
});
