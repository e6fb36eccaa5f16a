import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "./support/build.ts";

const DOCS = [
  "README.md",
  ".github/CONTRIBUTING.md",
  ...readdirSync(join(PROJECT, "docs")).map((name) => `docs/${name}`),
];
const manifest = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));

/** A heading's place as GitHub names it. */
function placeOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

describe.each(DOCS)("%s", (file) => {
  const text = readFileSync(join(PROJECT, file), "utf8");

  test("leads to files and headings that are there", () => {
    const prose = text.replace(/^```.*?^```/gms, "").replace(/`[^`]*`/g, "");
    for (const [, target = ""] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [path = "", place] = target.split("#");
      const to = path === "" ? file : join(dirname(file), path);
      expect(existsSync(join(PROJECT, to)), `${target} in ${file}`).toBe(true);
      if (place === undefined) continue;
      const headings = readFileSync(join(PROJECT, to), "utf8").matchAll(/^#+ (.*)$/gm);
      expect([...headings].map(([, heading]) => placeOf(heading ?? ""))).toContain(place);
    }
  });

  test("names commands that there are", () => {
    for (const [, name = ""] of text.matchAll(/npm run (?:--silent )?([a-z:-]+)/g))
      expect(Object.keys(manifest.scripts), `npm run ${name}`).toContain(name);
  });
});

test("the README has a line for every package that the project stands on", () => {
  const readme = readFileSync(join(PROJECT, "README.md"), "utf8");
  const table = readme.slice(readme.indexOf("## What it stands on"));
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }))
    expect(table).toContain(`\`${name}\``);
});
