import { readHeader } from "../../parse/header.ts";
import { isMarkedUp } from "../markup-lines.ts";
import type { Shape, TextSample } from "../shape.ts";
import type { Block } from "./blocks/cut-blocks.ts";
import { doubtOf } from "./blocks/doubt.ts";
import { findBlocks, type PageBlocks } from "./blocks/find-blocks.ts";
import { cutSample, SAMPLE_LINES } from "./sample.ts";

/** True for a category and a date glued to it, or the other way to print a header of the pasted list. */
function isHeader(line: string): boolean {
  return line.length < 60 && readHeader(line) !== undefined && !line.includes(" in ");
}

/**
 * Lists that print category and date below title and names, not above them.
 *
 *     On Quiet Gradients
 *     Ada Vesely, Bo Lind
 *     LGFeb 12, 2026
 */
export const headerBelow: Shape = {
  id: "category-and-date-below",
  name: "list with category and date below each paper",
  source: "sites that print `LGFeb 12, 2026` after title and authors",
  reads: "title, authors, category, date",
  specimen: `On Quiet Gradients
Ada Vesely, Bo Lind
LGFeb 12, 2026

Counting Lakes from Orbit
Chidi Okafor, Mara Quint
CVFeb 11, 2026

Words without Sounds
Bo Lind, Chidi Okafor
CLFeb 10, 2026
`,
  most: 0.92,
  recognise,
  reader: async () => (await import("./blocks/read-blocks.ts")).blockReader({}),
};

// Headers of the pasted list come first. Here each paper has one, and has title and names already when it comes.
function recognise({ text, file, lines }: TextSample): number {
  const headers = lines.filter(isHeader);
  const first = lines.findIndex((line) => line !== "");
  if (headers.length < 2 || isHeader(lines[first] ?? "") || isMarkedUp(lines)) return 0;
  const page = findBlocks(cutSample(text), file, {}, SAMPLE_LINES);
  if (page === undefined || page.blocks.length < 2) return 0;
  const below = page.blocks.filter(
    (block) => hasHeaderBelow(block, page) && doubtOf(block, page, CERTAIN) === undefined,
  );
  // The last paper of a list that was cut has no header.
  const least = closeBlocks(lines) ? page.blocks.length - 1 : page.blocks.length * 0.8;
  return below.length >= Math.min(least, page.blocks.length * 0.8) ? 0.92 : 0;
}

/** Whether a blank line follows every header, and none comes before it. */
function closeBlocks(lines: readonly string[]): boolean {
  return lines.every(
    (line, at) => !isHeader(line) || ((lines[at - 1] ?? "") !== "" && (lines[at + 1] ?? "") === ""),
  );
}

const CERTAIN = { certain: true };

function hasHeaderBelow({ placed }: Block, { slots }: PageBlocks): boolean {
  const has = placed.flatMap(({ line, slot }, i) => (slot >= 0 && isHeader(line.text) ? [i] : []));
  const names = placed.findIndex(({ slot }) => slots[slot]?.role === "names");
  const title = placed.findIndex(({ slot }) => slots[slot]?.role === "title");
  return has.length === 1 && names >= 0 && title >= 0 && Math.min(names, title) < (has[0] ?? 0);
}
