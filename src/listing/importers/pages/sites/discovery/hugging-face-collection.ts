import { siteShape } from "../site-shape.ts";

/** `Paper • 2602.01234 • Published Feb 12 • 45`, and without its dots where each word has a line. */
const PAPER = /^Paper\s*•\s*(\d{4}\.\d{4,5})\s*•\s*(?:Published\s+)?(.*?)(?:\s*•\s*[\d.,]+k?)?$/i;

/**
 * A collection at Hugging Face: papers among models and datasets, which are left out.
 *
 *     On Quiet Gradients
 *     Paper • 2602.01234 • Published Feb 12 • 45
 *     vesely/quiet-7b
 *     Text Generation • 7B • Updated Feb 13 • 1.2k • 33
 */
export const huggingFaceCollection = siteShape({
  id: "hugging-face-collection",
  name: "Hugging Face collection",
  source: "huggingface.co/collections, copied from the browser",
  reads: "title, date, arXiv number; no authors, as the page has none",
  specimen: `Silent models
updated Feb 13, 2026
Upvote
12
On Quiet Gradients
Paper • 2602.01234 • Published Feb 12, 2026 • 45

vesely/quiet-7b
Text Generation • 7B • Updated Feb 13, 2026 • 1.2k • 33

Counting Lakes from Orbit
Paper • 2602.01235 • Published Feb 11, 2026 • 7
`,
  marks: [{ lines: /^Paper\s*•\s*\d{4}\.\d{4,5}\s*•/i, least: 1, certainty: 0.97 }],
  rules: {
    orders: ["TM"],
    starts: /^(?:updated .{1,40}|Upvote|[+-]?\d{1,6}|-)$/i,
    noise:
      /^[\w.-]+\/[\w.-]+$|^(?:updated .{1,40}|Upvote|Collections?|Note\b.*|Running\b.*|Viewer\b.*|.* • Updated\b.*|.*(?: • .*){2,})$|^Share collection|^View history|^Collection guide|^Browse collections/i,
    clean: (text) => text.replace(PAPER, "arXiv:$1 · $2"),
  },
});
