import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildSite, readBuilt } from "../support/build.ts";
import { filesBelow } from "../support/folders.ts";

const site = buildSite(["--path-prefix", "/digest/"]);
const script = readBuilt(site, "assets/offprint.js");

test("there is one small script beside the search page's, and it stands alone", () => {
  expect(filesBelow(site.folder).filter((file) => /^assets.*\.js$/.test(file))).toEqual([
    "assets/offprint.js",
    "assets/search.js",
  ]);
  expect(Buffer.byteLength(script)).toBeLessThan(14_000);
  expect(script).not.toMatch(/\bimport\b|\beval\(|\bFunction\(|https?:/);
});

test("every page has it, and no script or style of its own", () => {
  const pages = filesBelow(site.folder).filter((file) => file.endsWith(".html"));
  for (const page of pages) {
    const text = readFileSync(join(site.folder, page), "utf8");
    const scripts = page === "search/index.html" ? ["search", "offprint"] : ["offprint"];
    const run = text
      .match(/<script[^>]*>/g)
      ?.filter((each) => each !== '<script type="application/ld+json">');
    expect(run?.sort(), page).toEqual(
      scripts.map((name) => `<script type="module" src="/digest/assets/${name}.js">`).sort(),
    );
    expect(text, page).not.toMatch(/<style|\sstyle="|\son[a-z]+="/);
  }
});
