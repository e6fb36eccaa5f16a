import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { PROJECT } from "../../cache/project.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import { pluralize } from "../../shared/plural.ts";

/** Shows the served site's diagnostics in open pages. */
export interface PageFindings {
  /** The site is being reloaded: its diagnostics are not known yet. */
  clear(): void;
  /** The diagnostics are known. */
  set(diagnostics: readonly Diagnostic[]): void;
  /** The script that shows them; waits until they are known. */
  script(): Promise<string>;
}

/** The part that runs in the browser. */
const PROGRAM = join(PROJECT, "src/client/preview.ts");

/** Maximum number of diagnostics shown in a page. */
const MOST = 20;

/** Maximum time that a page waits for diagnostics, in milliseconds. */
const PATIENCE = 20_000;

/** @param sort sorts diagnostics for display */
export function createPageFindings(
  sort: (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[],
): PageFindings {
  let known: readonly Diagnostic[] | undefined;
  let waiting: (() => void)[] = [];
  return {
    clear() {
      known = undefined;
    },
    set(diagnostics) {
      known = sort(diagnostics);
      for (const go of waiting) go();
      waiting = [];
    },
    async script() {
      if (known === undefined)
        await new Promise<void>((go) => {
          waiting.push(go);
          setTimeout(go, PATIENCE).unref();
        });
      return known === undefined || known.length === 0 ? "" : scriptOf(known);
    },
  };
}

/** A script that shows diagnostics: errors expanded, warnings collapsed. */
async function scriptOf(diagnostics: readonly Diagnostic[]): Promise<string> {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const counts = [pluralize(errors, "error"), pluralize(diagnostics.length - errors, "warning")];
  const lines = diagnostics
    .slice(0, MOST)
    .map(({ file, line, severity, message, fix }) => [`${file}:${line} ${severity}: ${message}`, fix ?? ""]);
  const more = diagnostics.length > MOST ? [["npm run check shows all of them.", ""]] : [];
  const findings = JSON.stringify({ open: errors > 0, title: counts.join(", "), lines: [...lines, ...more] });
  const { code } = await transform(readFileSync(PROGRAM, "utf8"), {
    loader: "ts",
    format: "iife",
    globalName: "preview",
  });
  return `${code}preview.showFindings(${findings});\n`;
}
