import type { Shape, TextSample } from "../shape.ts";
import { readLabel } from "./blocks/field-labels.ts";

/** Minimum ratio of labels for names to labels for titles, and the reverse. */
const USUAL = 0.7;

/**
 * Papers whose lines have labels, in any order and in several languages.
 *
 *     Title: On Quiet Gradients
 *     Authors: Ada Vesely, Bo Lind
 *     Date: 2026-02-12
 */
export const labelledLines: Shape = {
  id: "labelled-lines",
  name: "papers as labelled lines",
  source: "notes, mails and chatbots that print `Title: …`, `Authors: …`, `标题：…`, `著者: …`",
  reads: "title, authors, date, venue, category, abstract, identifiers, links",
  specimen: `Title: On Quiet Gradients
Authors: Ada Vesely, Bo Lind
Date: 2026-02-12
Abstract: We study gradients that make no sound, and show that they are quieter than others.

Title: Counting Lakes from Orbit
Authors: Chidi Okafor, Mara Quint
Date: 2026-02-11
Abstract: We count lakes in pictures from orbit, and find as many as others have found on the ground.
`,
  most: 0.955,
  recognise,
  reader: async () => (await import("./blocks/read-blocks.ts")).blockReader({ certain: true }),
};

function recognise({ lines }: TextSample): number {
  let titles = 0;
  let names = 0;
  let labels = 0;
  for (const line of lines) {
    const role = line.length < 5000 ? readLabel(line)?.role : undefined;
    if (role !== undefined) labels++;
    if (role === "title") titles++;
    if (role === "names") names++;
  }
  // Plans may have no authors; then every line must have a label.
  if (titles >= 2 && names === 0 && labels > titles)
    return labels === lines.filter((line) => line !== "").length ? 0.955 : 0;
  return titles >= 2 && names >= USUAL * titles && titles >= USUAL * names ? 0.955 : 0;
}
