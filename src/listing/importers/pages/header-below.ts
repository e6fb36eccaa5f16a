import { readHeader } from "../../parse/header.ts";
import type { Shape, TextSample } from "../shape.ts";

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
  recognise,
  reader: async () => (await import("./blocks/read-blocks.ts")).blockReader({}),
};

// Headers of the pasted list come first; here the last line is one, and the first is none.
function recognise({ lines }: TextSample): number {
  const filled = lines.filter((line) => line !== "");
  const headers = filled.flatMap((line, i) => (isHeader(line) ? [i] : []));
  const [first = 0] = headers;
  if (headers.length < 2 || first < 2 || headers.at(-1) !== filled.length - 1) return 0;
  const regular = headers.filter((at, i) => i === 0 || at - (headers[i - 1] ?? 0) >= 3).length;
  return regular === headers.length && first <= 3 && headers.length * 5 >= filled.length ? 0.92 : 0;
}
