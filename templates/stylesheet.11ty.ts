import { readFileSync } from "node:fs";
import { join } from "node:path";
import { themeRules } from "../src/content/theme.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";

/** The one stylesheet: the project's own rules, then the publisher's colours and fonts. */
export const data = { permalink: address.stylesheet };

export function render({ site }: { site: Site }): string {
  const rules = readFileSync(join(import.meta.dirname, "parts/offprint.css"), "utf8");
  return rules + themeRules(site.settings.theme, site.settings.themeDark);
}
