import { readFileSync, writeFileSync } from "node:fs";
import { diagnosticsTables } from "./documentation/diagnostics-page.ts";
import { withGenerated } from "./documentation/generated.ts";
import { shapesSection } from "./documentation/shapes-section.ts";

// `npm run docs`: regenerates the parts of the documentation that tables in the code determine.
const PAGES = { "docs/diagnostics.md": diagnosticsTables, "docs/listing.md": shapesSection };

for (const [file, generate] of Object.entries(PAGES)) {
  const page = readFileSync(file, "utf8");
  const generated = withGenerated(page, generate());
  if (generated === page) continue;
  writeFileSync(file, generated);
  process.stdout.write(`Updated ${file}.\n`);
}
