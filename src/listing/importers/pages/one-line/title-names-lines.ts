import type { Shape, TextSample } from "../../shape.ts";
import { cutPage } from "../line/page-lines.ts";
import { cutSample } from "../sample.ts";
import { chooseCutter } from "./read-lines.ts";

/**
 * Lists with one paper per line: its title, then its authors, with a separator or only a space between them.
 *
 *     On Quiet Gradients Ada Vesely, Bo Lind
 *     Counting Lakes from Orbit Chidi Okafor, Mara Quint
 */
export const titleNamesLines: Shape = {
  id: "title-and-authors-lines",
  name: "list with title and authors on one line",
  source: "papers.nips.cc and lists of accepted papers, copied from the browser",
  reads: "title, authors",
  specimen: `On Quiet Gradients for Training Networks Ada Vesely, Bo Lind
Counting Lakes from Pictures of Satellites Chidi Okafor, Mara Quint, Ada Vesely
Words without Sounds in Statistical Translation Bo Lind, Chidi Okafor
`,
  most: 0.8,
  recognise,
  reader: async () => (await import("./read-lines.ts")).readLines,
};

/** Tabs between words separate columns: such a text is a table. */
const TABBED = /\S\t+\S/;

function recognise({ text, lines: raw }: TextSample): number {
  const filled = raw.filter((line) => line.trim() !== "");
  if (filled.filter((line) => TABBED.test(line)).length > filled.length * 0.3) return 0;
  const lines = cutPage(cutSample(text));
  const long = lines.filter(({ text: line }) => line.length > 30);
  if (long.length < 3 || long.length < lines.length * 0.7) return 0;
  const dated = long.filter(({ text: line }) =>
    /\b(?:19|20)\d\d\b|https?:|\bdoi\b|^#|^\|/i.test(line),
  ).length;
  if (dated > long.length * 0.3) return 0;
  const { share } = chooseCutter(long);
  return share < 0.8 ? 0 : 0.55 + 0.25 * share;
}
