import { expect, test } from "vitest";
import { buildLibrary } from "../../src/library/build.ts";
import type { Entry } from "../../src/listing/types.ts";
import { type ExternalLink, externalLinks } from "../../src/site/external-links.ts";
import { createPaperTypesetter } from "../../src/site/typesetter.ts";
import { entry, listing } from "../support/entry.ts";

function ways(given: Partial<Entry>, all = true): readonly ExternalLink[] {
  const [made] = buildLibrary([listing("2026-01-02", entry("C&A? 100%", given))]).library.papers;
  if (made === undefined) throw new Error("No paper was made.");
  return externalLinks(made, createPaperTypesetter({}).of(made), all);
}

test("a paper with only a title is looked up by the title", () => {
  expect(ways({})).toEqual([
    { name: "Search arXiv", href: "https://arxiv.org/search/?query=C%26A%3F%20100%25&searchtype=title" },
    { name: "Search Semantic Scholar", href: "https://www.semanticscholar.org/search?q=C%26A%3F%20100%25" },
    { name: "Search Google Scholar", href: "https://scholar.google.com/scholar?q=C%26A%3F%20100%25" },
  ]);
});

test("a paper with known URLs is linked", () => {
  const known = ways({ arxivId: "math/0102003", doi: "10.1000/a b" });
  expect(known.slice(0, 3)).toEqual([
    { name: "PDF", href: "https://arxiv.org/pdf/math/0102003" },
    { name: "arXiv", href: "https://arxiv.org/abs/math/0102003" },
    { name: "DOI", href: "https://doi.org/10.1000/a%20b" },
  ]);
  expect(known.map(({ name }) => name)).not.toContain("Search arXiv");
});

test("no two links lead to one page", () => {
  const names = (given: Partial<Entry>) => ways(given, false).map(({ name }) => name);
  const arxivId = "2601.00001";
  expect(names({ arxivId, url: `http://www.arxiv.org/abs/${arxivId}v2` })).toEqual(["PDF", "arXiv"]);
  expect(names({ doi: "10.1000/A", url: "https://dx.doi.org/10.1000/a" })).toEqual(["DOI"]);
  expect(names({ arxivId, url: "https://fox.example/a", pdfUrl: "https://fox.example/a.pdf" })).toEqual([
    "PDF",
    "arXiv",
    "Paper",
  ]);
});

test("a large site has known links only, or a single search without any", () => {
  expect(ways({ doi: "10.1000/a" }, false).map(({ name }) => name)).toEqual(["DOI"]);
  expect(ways({}, false).map(({ name }) => name)).toEqual(["Search arXiv"]);
});

test("only web addresses become links, and a malformed title breaks nothing", () => {
  const safe = ways({ title: "\ud800", url: "javascript:alert(1)", pdfUrl: "data:,x" });
  expect(safe.every(({ href }) => /^https:\/\/[a-z.]+\//.test(href))).toBe(true);
  expect(safe).toHaveLength(3);
});
