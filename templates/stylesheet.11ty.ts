import { readFileSync } from "node:fs";
import { join } from "node:path";
import { themeRules } from "../src/content/theme.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";

/** The cascade layers of `styles/`, weakest first: each is one file. */
const LAYERS = ["tokens", "base", "frame", "lists", "paper", "indexes", "search", "tools", "modes"] as const;

/** The one stylesheet: the project's own rules in layers, then the publisher's colours and fonts, which win over all. */
export const data = { permalink: address.stylesheet };

export function render({ site }: { site: Site }): string {
  return stylesheet() + themeRules(site.settings.theme, site.settings.themeDark);
}

function stylesheet(): string {
  const layers = LAYERS.map((name) => {
    const rules = readFileSync(join(import.meta.dirname, "styles", `${name}.css`), "utf8");
    return `@layer ${name} {\n${rules}}\n`;
  });
  return `@layer ${LAYERS.join(", ")};\n${layers.join("")}`;
}
