import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { diagnosticsTables } from "./documentation/diagnostics-page.ts";
import { withGenerated } from "./documentation/generated.ts";
import { siteSchema } from "./documentation/json-schema.ts";
import { shapesSection } from "./documentation/shapes-section.ts";

// `npm run docs`: regenerates the parts of the documentation that are derived from tables and schemas in the code.
const PAGES: Readonly<Record<string, (page: string) => string>> = {
  "docs/diagnostics.md": (page) => withGenerated(page, diagnosticsTables()),
  "docs/listing.md": (page) => withGenerated(page, shapesSection()),
  "docs/site.schema.json": siteSchema,
};

for (const [file, generate] of Object.entries(PAGES)) {
  const page = existsSync(file) ? readFileSync(file, "utf8") : "";
  const generated = generate(page);
  if (generated === page) continue;
  writeFileSync(file, generated);
  process.stdout.write(`Updated ${file}.\n`);
}
