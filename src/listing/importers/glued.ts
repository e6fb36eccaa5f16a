import { readHeader } from "../parse/header.ts";
import { readSteps } from "../parse/read.ts";
import type { GluedShape } from "./shape.ts";

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
  recognise({ lines }) {
    const headers = lines.map(readHeader).filter((header) => header !== undefined);
    if (headers.some(({ certain }) => certain)) return 0.8;
    return headers.length > 0 ? 0.5 : 0;
  },
  steps: readSteps,
};
