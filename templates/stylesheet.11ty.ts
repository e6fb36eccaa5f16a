import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../src/cache/project.ts";
import { type Theme, themeRules } from "../src/content/settings/theme.ts";
import { type Output, output } from "../src/site/output.ts";
import type { Site } from "../src/site/site.ts";
import { address } from "../src/site/urls.ts";

/** The cascade layers of `styles/`, weakest first: each is one file. */
const LAYERS = ["tokens", "base", "frame", "papers", "pages", "tools", "mine", "modes"] as const;

/** The colours and fonts that the publisher has set. */
interface Themes {
  readonly theme: Theme;
  readonly themeDark: Theme;
}

/** The stylesheet of all pages. */
export function* outputs({ settings: { theme, themeDark } }: Site): Iterable<Output> {
  yield output({ url: address.stylesheet, framed: false, props: () => ({ theme, themeDark }), render });
}

/** The stylesheet: the project's rules in layers, then the publisher's colours and fonts, which override them. */
function render({ theme, themeDark }: Themes): string {
  return ownRules() + themeRules(theme, themeDark);
}

function ownRules(): string {
  const layers = LAYERS.map((name) => {
    const rules = readFileSync(join(PROJECT, "templates/styles", `${name}.css`), "utf8");
    return `@layer ${name} {\n${rules}}\n`;
  });
  return `@layer ${LAYERS.join(", ")};\n${layers.join("")}`;
}
