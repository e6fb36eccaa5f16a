import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { buildSite, readBuilt } from "../support/build.ts";
import { filesBelow } from "../support/folders.ts";

const site = await buildSite(["--path-prefix", "/digest/"]);

/** What pages load, and what is loaded once a reader asks for a citation. */
const LOADED = ["early", "offprint", "search", "shared"].map((name) => `assets/${name}.js`);
const ON_DEMAND = "assets/cite.js";

const compressed = (name: string) => gzipSync(readBuilt(site, name)).length;

test("all scripts that pages load are under 31 kB compressed together, the one on demand under 3 kB", () => {
  const names = [...LOADED, ON_DEMAND].sort();
  expect(filesBelow(site.folder).filter((file) => /^assets.*\.js$/.test(file))).toEqual(names);
  expect(LOADED.reduce((sum, name) => sum + compressed(name), 0)).toBeLessThan(31_000);
  expect(compressed(ON_DEMAND)).toBeLessThan(3_000);
});

test("scripts load nothing but each other", () => {
  for (const name of [...LOADED, ON_DEMAND]) {
    const script = readBuilt(site, name);
    expect(script.length).toBeGreaterThan(500);
    const rest = script
      .replace(/^import\{[^}]*\}from"\.\/shared\.js";/, "")
      .replace('import(new URL("cite.js",import.meta.url).href)', "");
    expect(rest).not.toMatch(/\bimport\b(?!\.meta\.url)|\beval\(|\bFunction\(|https?:/);
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
      ?.filter((each) => !/^<script type="application\/(?:ld\+)?json"/.test(each));
    expect(run?.map((each) => each.replace("../assets/", "/digest/assets/")).sort(), page).toEqual(
      [
        '<script src="/digest/assets/early.js">',
        ...modules.map((name) => `<script type="module" src="/digest/assets/${name}.js">`),
      ].sort(),
    );
    expect(text, page).not.toMatch(/<style|\sstyle="|\son[a-z]+="/);
  }
});
