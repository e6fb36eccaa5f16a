import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createSearchIndex } from "../../src/build/search/search-index.ts";
import { searchParts } from "../../src/site/search/search-parts.ts";
import { loadSite } from "../../src/site/site.ts";
import { buildSite, readBuilt } from "../support/build.ts";
import { contentFolder, filesBelow, PROJECT, temporaryFolder } from "../support/folders.ts";
import { HOSTILE_LISTING } from "../support/hostile.ts";

const indexFiles = (folder: string) => filesBelow(folder).filter((file) => file.startsWith("search-index"));

test("a build indexes every paper, in gzipped files", async () => {
  const site = await buildSite();
  const files = indexFiles(site.folder);
  expect(files.filter((file) => file.startsWith("search-index/1/papers/"))).toHaveLength(2); // eleven papers, six a file
  expect(files).toContain("search-index/1/part.bin");
  for (const file of files.filter((file) => file.endsWith(".bin")))
    expect(readFileSync(join(site.folder, file)).subarray(0, 2).toString("hex"), file).toBe("1f8b");
});

test("the search page has its script, and no other page does", async () => {
  const site = await buildSite(["--path-prefix", "/digest/"]);
  const script = '<script type="module" src="../assets/search.js"></script>';
  const withScript = filesBelow(site.folder).filter(
    (file) => file.endsWith(".html") && readBuilt(site, file).includes(script),
  );
  expect(withScript).toEqual(["search/index.html"]);
  expect(readBuilt(site, "assets/search.js")).not.toMatch(
    /\bfrom"(?!\.\/shared\.js")|innerHTML|sourceMappingURL/,
  );
  expect(readBuilt(site, "index.html")).toContain(
    '<form class="find" role="search" action="/digest/search/">',
  );
});

test("an existing index is replaced completely", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "search-index/1"), { recursive: true });
  mkdirSync(join(folder, "search-index.new"));
  writeFileSync(join(folder, "search-index/1/old.bin"), "old");
  const site = await loadSite({ content: join(PROJECT, "content") });
  await createSearchIndex(site, join(folder, "search-index")).close();
  expect(existsSync(join(folder, "search-index/1/old.bin"))).toBe(false);
  expect(indexFiles(folder).filter((file) => file.startsWith("search-index.new"))).toEqual([]);
});

test("a part of an index equals the index of its papers alone", async () => {
  const site = await loadSite({ content: join(PROJECT, "content") });
  const folder = temporaryFolder();
  await createSearchIndex(site, join(folder, "together"), { partSize: 3 }).close();
  const parts = searchParts(site.library.papers, 3);
  expect(parts).toHaveLength(4);
  for (const { number, papers } of parts) {
    const part: typeof site = Object.create(site, { library: { value: { papers } } });
    await createSearchIndex(part, join(folder, "alone")).close();
    const [alone, together] = [join(folder, "alone/1"), join(folder, "together", String(number))];
    expect(filesBelow(together)).toEqual(filesBelow(alone));
    for (const file of filesBelow(alone))
      expect(readFileSync(join(together, file)).equals(readFileSync(join(alone, file))), file).toBe(true);
  }
});

test("without papers there is no index, its facts say so to related sites, and the page says why", async () => {
  const site = await buildSite(["--content", contentFolder({})]);
  expect(indexFiles(site.folder)).toEqual(["search-index/parts.json"]);
  expect(JSON.parse(readBuilt(site, "search-index/parts.json"))).toEqual({
    parts: 0,
    categories: [],
    years: [],
  });
  expect(readBuilt(site, "search/index.html")).toContain("There are no papers yet to search.");
});

test("malformed texts do not stop the index", async () => {
  const listing = `${HOSTILE_LISTING}LGMay 3, 2026\nZero\u200bwidth \ufffe and \u0000 NulAda Example, Bo Sample\n\n`;
  const site = await buildSite(["--content", contentFolder({ "listings/2026-05-13.txt": listing })]);
  expect(indexFiles(site.folder)).toContain("search-index/1/part.bin");
});
