import { statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type BuiltSite, buildSite, readBuilt } from "../support/build.ts";
import { contentFolder, filesBelow } from "../support/folders.ts";

const letters = (k: number) => [k % 26, Math.floor(k / 26)].map((n) => String.fromCharCode(97 + n)).join("");
const names = (count: number) => Array.from({ length: count }, (_, k) => `Ada Ves${letters(k)}`);

function built(authors: number): Promise<BuiltSite> {
  const paper = { date: "2026-11-20", category: "hep-ex", abstract: "We search for foxes." };
  const lines = [
    { ...paper, title: "Search for Foxes", authors: names(authors) },
    { ...paper, title: "Two Foxes", authors: ["Bo Lind", "Cy Moor"] },
  ];
  const content = contentFolder({
    "site.yaml": "title: Foxes\nurl: https://example.org/\n",
    "listings/2026-11-23.jsonl": lines.map((line) => `${JSON.stringify(line)}\n`).join(""),
  });
  return buildSite(["--content", content, "--without-search"]);
}

const bytesOf = ({ folder }: BuiltSite) =>
  filesBelow(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

describe("a paper of hundreds of authors", () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await built(300);
  });

  test("names the first ten and the number of the others in lists and feeds", () => {
    for (const file of ["index.html", "categories/hep-ex/index.html"])
      expect(readBuilt(site, file)).toMatch(/<bdi>Ada Vesja<\/bdi><\/a> and 290 others<\/p>/);
    expect(readBuilt(site, "index.html")).not.toContain("Ada Veska");
    expect(readBuilt(site, "feed.xml")).toMatch(
      /<dc:creator>Ada Vesaa,.* Ada Vesja<.*Ada Vesja and 290 others/s,
    );
    expect(readBuilt(site, "atom.xml").match(/<author><name>Ada/g)).toHaveLength(10);
    expect(readBuilt(site, "index.html")).toMatch(
      /<bdi>Bo Lind<\/bdi><\/a>, <a [^>]*><bdi>Cy Moor<\/bdi><\/a><\/p>/,
    );
  });

  test("folds the others on the paper's page, and cites them in the site's files", () => {
    const page = readBuilt(site, "papers/search-for-foxes-vesaa/index.html");
    expect(page).toMatch(/<summary>290 more authors<\/summary>\s*<p><a href="\/authors\/ada-veska\/">/);
    expect(page.match(/name="citation_author"/g)).toHaveLength(300);
    expect(page).toContain("and Ada Vesja and others}");
    expect(readBuilt(site, "papers.bib")).toContain(" and Ada Vesnl}");
    expect(readBuilt(site, "papers.ris").match(/^AU {2}- Vesnl, Ada\r$/m)).not.toBeNull();
  });

  test("gives each author a small page and a feed, and changes nothing for others", () => {
    const files = new Set(filesBelow(site.folder));
    for (const name of names(300)) {
      const folder = `authors/${name.toLowerCase().replace(" ", "-")}`;
      expect(files.has(`${folder}/feed.xml`)).toBe(true);
      expect(statSync(join(site.folder, folder, "index.html")).size).toBeLessThan(1500);
    }
    expect(files.has("authors/ada-vesaa/papers.bib")).toBe(false);
    expect(files.has("authors/bo-lind/papers.bib")).toBe(true);
    expect(readBuilt(site, "authors/bo-lind/index.html")).toContain("<footer");
  });

  test("costs time in proportion to their number", async () => {
    const half = bytesOf(await built(150));
    expect(bytesOf(site) - half).toBeLessThan(150 * 5000);
  });
});
