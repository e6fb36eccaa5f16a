import { expect, test } from "vitest";
import { planSite } from "../../src/build/plan-site.ts";
import { contentFolder } from "../support/folders.ts";

const FILES = {
  "site.yaml": "title: Ours\nurl: https://example.org/\n",
  "listings/2026-05-13.txt":
    "LGMay 12, 2026\nSparse Median Graphs || Ada Vesely, Bo Lind\nWords.\nLGMay 12, 2026\nRanking Glaciers by Texture || Adah Vesely\nMore words.\n",
  "topics.yaml": "Graph papers: graph\n",
};

/** The addresses of a site's files that begin so, without pages. */
async function filesAt(start: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const plan = await planSite({ content: contentFolder({ ...FILES, ...files }) });
  const urls = [...plan.others(), ...plan.papers()].map(({ url }) => url);
  expect(new Set(urls).size).toBe(urls.length);
  return urls
    .filter((url) => url.startsWith(start) && !url.endsWith("/"))
    .map((url) => url.slice(start.length))
    .sort();
}

test("feeds and citation files of a renamed topic continue at its old address", async () => {
  const moved = await filesAt("/topics/graphs/", {
    "redirects.yaml": "/topics/graphs/: /topics/graph-papers/\n",
  });
  expect(moved).toEqual(await filesAt("/topics/graph-papers/", {}));
  expect(moved).toContain("feed.xml");
});

test("the Markdown of a paper whose title was corrected continues at its old address", async () => {
  const corrected = {
    "listings/2026-05-13.corrections.yaml": "Sparse Median:\n  title: Dense Median Graphs\n",
  };
  expect(await filesAt("/papers/sparse-median-graphs-vesely", corrected)).toEqual([".md"]);
});

test("a merged author's citation file continues at the old address, and the feed is written once", async () => {
  const merged = { "authors.yaml": "Ada Vesely:\n  aliases: [Adah Vesely]\n" };
  expect(await filesAt("/authors/adah-vesely/", merged)).toEqual(["feed.xml", "papers.bib"]);
});

test("a redirect to the home page and one from a file bring no files", async () => {
  expect(await filesAt("/old", { "redirects.yaml": "/old/: /\n/old.html: /topics/graph-papers/\n" })).toEqual(
    [".html"],
  );
});
