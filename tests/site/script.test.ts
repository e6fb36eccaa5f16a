import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { buildSite, readBuilt } from "../support/build.ts";
import { filesBelow } from "../support/folders.ts";

const site = buildSite(["--path-prefix", "/digest/"]);

test("all scripts together are under 30 kB compressed, and load nothing but each other", () => {
  const names = ["assets/early.js", "assets/offprint.js", "assets/search.js", "assets/shared.js"];
  expect(filesBelow(site.folder).filter((file) => /^assets.*\.js$/.test(file))).toEqual(names);
  const scripts = names.map((name) => readBuilt(site, name));
  expect(scripts.reduce((sum, script) => sum + gzipSync(script).length, 0)).toBeLessThan(30_000);
  for (const script of scripts) {
    expect(script.length).toBeGreaterThan(500);
    expect(script.replace(/^import\{[^}]*\}from"\.\/shared\.js";/, "")).not.toMatch(
      /\bimport\b(?!\.meta\.url)|\beval\(|\bFunction\(|https?:/,
    );
  }
});

test("every page has it, and no inline script or style", () => {
  // A message has no script and no style sheet.
  const pages = filesBelow(site.folder).filter((file) => /(?<!\/email)\.html$/.test(file));
  for (const page of pages) {
    const text = readFileSync(join(site.folder, page), "utf8");
    const modules = page === "search/index.html" ? ["search", "offprint"] : ["offprint"];
    const run = text
      .match(/<script[^>]*>/g)
      ?.filter((each) => each !== '<script type="application/ld+json">');
    expect(run?.map((each) => each.replace("../assets/", "/digest/assets/")).sort(), page).toEqual(
      [
        '<script src="/digest/assets/early.js">',
        ...modules.map((name) => `<script type="module" src="/digest/assets/${name}.js">`),
      ].sort(),
    );
    expect(text, page).not.toMatch(/<style|\sstyle="|\son[a-z]+="/);
  }
});
