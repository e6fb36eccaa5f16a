import { SHAPES } from "../../listing/importers/shapes.ts";
import { tableRow } from "./generated.ts";

/** The generated part of docs/listing.md: every supported kind of list with an example. */
export function shapesSection(): string {
  const rows = SHAPES.map(({ name, source, reads }) => tableRow([name, source, reads]));
  const examples = SHAPES.map(
    ({ name, specimen }) => `### ${name}\n\n\`\`\`\`text\n${specimen.trim()}\n\`\`\`\``,
  );
  return [
    ["| what | where it comes from | what is read |", "|---|---|---|", ...rows].join("\n"),
    "## An example of each",
    ...examples,
  ].join("\n\n");
}
