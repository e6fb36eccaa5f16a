import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadSite } from "../../src/site/site.ts";
import { contentFolder, PROJECT } from "../support/folders.ts";

const sample = (name: string) => readFileSync(join(PROJECT, "tests/sources", name), "utf8");
const SITE = "title: Ours\nurl: https://example.org/\n";

test("papers from files of every kind are recognised as the same, and each file adds its fields", async () => {
  const site = await loadSite({
    content: contentFolder({
      "site.yaml": SITE,
      "listings/2026-07-01.ris": sample("2026-07-01.ris"),
      "listings/2026-07-02.jsonl": sample("2026-07-01.jsonl"),
      "listings/2026-07-03-a.bib": sample("2026-07-01.bib"),
      "listings/2026-07-04.json": sample("2026-07-01.json"),
      "listings/2026-07-05-rss.xml": sample("2026-07-01-rss.xml"),
      "listings/2026-07-06-api.xml": sample("2026-07-01-api.xml"),
    }),
  });
  expect(site.library.papers).toHaveLength(7);
  expect(site.library.digests.map(({ date, papers }) => [date, papers.length])).toEqual([
    ["2026-07-06", 7],
    ["2026-07-05", 6],
    ["2026-07-04", 7],
    ["2026-07-03", 7],
    ["2026-07-02", 7],
    ["2026-07-01", 7],
  ]);
  expect(site.library.papers.find(({ title }) => title.startsWith("SPARC"))).toMatchObject({
    date: "2026-06-23",
    category: { code: "AI" },
    arxivId: "2606.90002",
    doi: "10.9999/offprint.2606.90002",
    pdfUrl: "https://arxiv.org/pdf/2606.90002v1",
  });
  // Days differ: that of an announcement, and the first of a month where BibTeX names no day.
  const codes = new Set(
    site.diagnostics.map(({ code, message }) => `${code}: ${/has (\w+)/.exec(message)?.[1]}`),
  );
  expect([...codes].sort()).toEqual(["paper-differs: date"]);
});

test("several files of a day make one digest, and other files are reported", async () => {
  const site = await loadSite({
    content: contentFolder({
      "site.yaml": SITE,
      "sources.yaml": "queries:\n  - categories: [cs.QQ]\n",
      "listings/2026-07-01.jsonl": sample("2026-07-01.jsonl"),
      "listings/2026-07-01-2.txt": "LGMay 12\nDeep Sparse NetworksAda Vesely, Bo Lind\nWe study them.\n",
      "listings/2026-07-01.jsonl.corrections.yaml": '"SPARC": { score: 9 }\n',
      "listings/2026-07-01.pdf": "%PDF",
    }),
  });
  expect(site.library.digests.map(({ date, papers }) => [date, papers.length])).toEqual([["2026-07-01", 8]]);
  expect(site.library.papers.find(({ title }) => title.startsWith("SPARC"))?.score).toBe(9);
  expect(site.diagnostics.map(({ code }) => code)).toEqual(["listing-is-document", "query-category-unknown"]);
});
