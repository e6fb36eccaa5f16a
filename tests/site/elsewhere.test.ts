import { expect, test } from "vitest";
import { buildLibrary } from "../../src/library/build.ts";
import type { Paper } from "../../src/library/types.ts";
import type { Entry } from "../../src/listing/types.ts";
import { waysOut } from "../../src/site/elsewhere.ts";

function paper(given: Partial<Entry>): Paper {
  const file = "content/listings/2026-01-02.txt";
  const entry = {
    category: "LG",
    date: "2026-01-01",
    score: null,
    code: false,
    etAl: false,
    abstract: "",
    warnings: [],
  };
  const entries = [{ ...entry, file, line: 1, title: "C&A? 100%", authors: ["Ada Example"], ...given }];
  const [made] = buildLibrary([{ date: "2026-01-02", file, entries }]).library.papers;
  if (made === undefined) throw new Error("No paper was made.");
  return made;
}

test("a paper of which only the title is known is searched for by it", () => {
  expect(waysOut(paper({}))).toEqual([
    { name: "Search arXiv", href: "https://arxiv.org/search/?query=C%26A%3F%20100%25&searchtype=title" },
    { name: "Search Semantic Scholar", href: "https://www.semanticscholar.org/search?q=C%26A%3F%20100%25" },
    { name: "Search Google Scholar", href: "https://scholar.google.com/scholar?q=C%26A%3F%20100%25" },
  ]);
});

test("a paper whose addresses are known is linked", () => {
  const ways = waysOut(
    paper({ arxivId: "math/0102003", doi: "10.1000/a b", codeUrl: "https://code.example/x" }),
  );
  expect(ways.slice(0, 3)).toEqual([
    { name: "arXiv", href: "https://arxiv.org/abs/math/0102003" },
    { name: "DOI", href: "https://doi.org/10.1000/a%20b" },
    { name: "Code", href: "https://code.example/x" },
  ]);
  expect(ways.map(({ name }) => name)).not.toContain("Search arXiv");
});

test("an address that is no web address is no link, and a broken title breaks nothing", () => {
  const ways = waysOut(
    paper({ title: "\ud800", url: "javascript:alert(1)", pdfUrl: "data:,x", codeUrl: "https://" }),
  );
  expect(ways.every(({ href }) => /^https:\/\/[a-z.]+\//.test(href))).toBe(true);
  expect(ways).toHaveLength(3);
});
