import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contrast } from "../../src/content/settings/contrast.ts";
import { readSettings } from "../../src/content/settings/settings.ts";
import { DEFAULT_COLOURS } from "../../src/content/settings/theme.ts";

const URL = "url: https://example.org/\n";

/** The diagnostics of a theme: location, code and message. */
function found(theme: string): readonly string[] {
  const { diagnostics } = readSettings(URL + theme, "site.yaml");
  return diagnostics.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);
}

test("the contrast of black and white is 21, in any notation", () => {
  for (const [black, white] of [
    ["#000", "#ffffff"],
    ["black", "white"],
    ["rgb(0, 0, 0)", "hsl(0, 0%, 100%)"],
  ])
    expect(contrast(black ?? "", white ?? "")).toBeCloseTo(21, 5);
  // An example of WebAIM's checker.
  expect(contrast("#0000ff", "#ffffff")).toBeCloseTo(8.59, 2);
  expect(contrast("hsl(240, 100%, 50%)", "#fff")).toBeCloseTo(8.59, 2);
});

test("colours that only a browser can compute are not checked", () => {
  for (const colour of ["var(--x)", "rgba(0, 0, 0, 0.5)", "oklch(50% 0.1 20)"])
    expect(contrast(colour, "#fff")).toBeUndefined();
});

test("colours that a theme leaves out are the stylesheet's, which are readable", () => {
  const tokens = readFileSync(join(import.meta.dirname, "../../templates/styles/tokens.css"), "utf8");
  for (const name of ["background", "text", "muted", "accent"] as const) {
    const [light, dark] = [DEFAULT_COLOURS.theme[name], DEFAULT_COLOURS.themeDark[name]];
    expect(tokens).toContain(
      `--${name}: light-dark(var(--light-${name}, ${light}), var(--dark-${name}, ${dark}));`,
    );
    if (name === "background") continue;
    expect(contrast(light, DEFAULT_COLOURS.theme.background)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, DEFAULT_COLOURS.themeDark.background)).toBeGreaterThanOrEqual(4.5);
  }
});

test("a colour that is hard to read is a warning at its place", () => {
  expect(found('theme:\n  accent: "#ffcc00"\n')).toEqual([
    "3:11 contrast-low “accent” #ffcc00 is hard to read on #fdfbf7: the contrast is 1.5:1, and text needs 4.5:1.",
  ]);
  expect(found('theme:\n  quiet: "#aaa"\n')).toEqual([
    expect.stringMatching(/^3:10 contrast-low “muted” #aaa/),
  ]);
  expect(found("themeDark:\n  background: white\n")).toHaveLength(3);
  expect(found('theme:\n  accent: "#0b6e4f"\nthemeDark:\n  accent: "#7fd1b0"\n')).toEqual([]);
});
