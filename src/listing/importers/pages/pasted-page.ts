import { isMarkedUp } from "../markup-lines.ts";
import type { Shape, TextSample } from "../shape.ts";
import { doubtOf } from "./blocks/doubt.ts";
import { findBlocks } from "./blocks/find-blocks.ts";
import { cutSample, SAMPLE_LINES } from "./sample.ts";

/**
 * Any other page with papers as blocks of lines in any order: the reader finds what repeats.
 *
 *     February 12, 2026
 *     On Quiet Gradients
 *     Ada Vesely (Lake University), Bo Lind (University of Nowhere)
 */
export const pastedPage: Shape = {
  id: "pasted-page",
  name: "page with papers as blocks of lines",
  source: "a lab's page, a newsletter, a programme, a list of accepted papers, copied from the browser",
  reads: "title, authors, date, venue, identifiers, abstract; in any order, if it is the same for each paper",
  specimen: `Programme of the reading group
February 12, 2026
On Quiet Gradients
Ada Vesely (Lake University), Bo Lind (University of Nowhere)

February 11, 2026
Counting Lakes from Orbit
Chidi Okafor (Lake University), Mara Quint (Lake University)

February 10, 2026
Words without Sounds
Bo Lind (University of Nowhere), Chidi Okafor (Lake University)
`,
  most: 0.7,
  recognise,
  reader: async () => (await import("./blocks/read-blocks.ts")).blockReader({}),
};

// The general reader is never certain, so that any more specific shape takes precedence.
function recognise({ text, file, lines }: TextSample): number {
  if (isMarkedUp(lines)) return 0;
  const page = findBlocks(cutSample(text), file, {}, SAMPLE_LINES);
  if (page === undefined || page.blocks.length < 2 || page.score < 0.8) return 0;
  const names = page.slots.findIndex(({ role }) => role === "names");
  if (names < 0 || (page.filled[names] ?? 0) < 0.7) return page.blocks.length >= 3 ? 0.3 : 0;
  const certain =
    page.blocks.filter((block) => doubtOf(block, page, {}) === undefined).length / page.blocks.length;
  return page.blocks.length < 3 ? 0.5 : 0.5 + 0.2 * certain;
}
