import { type Header, readHeader } from "../parse/header.ts";
import { readSteps } from "../parse/read.ts";
import { isMarkup } from "./markup-lines.ts";
import type { GluedShape } from "./shape.ts";

/** More words than an abstract has on average. */
const LONGEST_ABSTRACT = 900;

/** A category that is not arXiv's is a venue's short name: few words, with a capital or a number. */
function isLikelyVenue(category: string): boolean {
  return category.split(" ").length <= 7 && /[\p{Lu}\p{Lo}\d]/u.test(category);
}

/** Where a name is glued to a title. No other shape has such lines below headers with an arXiv category. */
const GLUE = /[\p{L}\d)?!"”$}](?<!(?:^|[\s-])\p{Lu})\p{Lu}(?:\p{Ll}+|\.)[ -]\p{Lu}/u;

/** True where the text begins with a header, and most lines below headers have a name glued to a title. */
function isUnmistakable(lines: readonly string[], headers: readonly (Header | undefined)[]): boolean {
  const first = lines.findIndex((line) => line !== "");
  if (!headers[first]?.certain) return false;
  const below = lines.filter((_, k) => headers[k - 1]?.certain);
  return 3 * below.filter((line) => GLUE.test(line)).length >= 2 * below.length;
}

/** True if the abstract, links or a blank line follow most headers: title and authors are above them, not below. */
function areBelow(lines: readonly string[], headers: readonly (Header | undefined)[]): boolean {
  const ends = lines.filter((line, k) => {
    if (headers[k - 1] === undefined) return false;
    return line === ""
      ? (lines[k - 2] ?? "") !== ""
      : /^(?:abstract\b|\[(?:pdf|code|html|abs)\])/i.test(line);
  });
  return 2 * ends.length > headers.filter((header) => header !== undefined).length;
}

function wordsIn(line: string): number {
  if (line === "") return 0;
  let words = 1;
  for (let at = line.indexOf(" "); at >= 0; at = line.indexOf(" ", at + 1)) words++;
  return words;
}

/** The list that Offprint was made for: a header line, title and authors glued together, the abstract. */
export const GLUED: GluedShape = {
  id: "pasted-list",
  name: "pasted list with headers",
  source: "a page with a header line above each paper: score, category and date",
  reads: "score, category, date, code, title, authors, abstract, and links on lines of their own",
  specimen: `98.1LGNov 20, 2026Code
Sparse Median Graphs in Linear TimeAda Vesely, Bo Lind, Cy Moreau
We show that median graphs can be made sparse in linear time.

CLNov 19, 2026
Reading Lists AloudDina Okafor
We read lists aloud and count who listens.`,
  most: 0.99,
  recognise({ lines }) {
    const headers = lines.map(readHeader);
    const certain = headers.filter((header) => header?.certain).length;
    const venues = headers.filter((header) => header && !header.certain);
    if (certain + venues.length === 0) return 0;
    const words = lines.reduce((sum, line) => sum + wordsIn(line), 0);
    const first = headers.findIndex((header) => header !== undefined);
    const before = lines.slice(0, first).reduce((sum, line) => sum + wordsIn(line), 0);
    // Most of the text would be left out, or end in abstracts longer than any.
    if (before * 2 > words && words > 100) return 0.3;
    // The line after a header has the authors, of whom there may be thousands.
    const authors = lines.reduce(
      (sum, line, k) => sum + (headers[k - 1] === undefined ? 0 : wordsIn(line)),
      0,
    );
    if ((words - authors) / (certain + venues.length) > LONGEST_ABSTRACT) return 0.3;
    if (lines.filter(isMarkup).length > 4 * (certain + venues.length)) return 0.4;
    if (areBelow(lines, headers)) return 0.4;
    if (certain > 0) return isUnmistakable(lines, headers) ? 0.99 : 0.8;
    return venues.some((header) => isLikelyVenue(header?.category ?? "")) ? 0.5 : 0.4;
  },
  steps: readSteps,
};
