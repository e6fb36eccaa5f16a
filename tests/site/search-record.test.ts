import { describe, expect, test } from "vitest";
import { foundPaper } from "../../src/client/search/paper.ts";
import { buildLibrary } from "../../src/library/build.ts";
import type { Entry } from "../../src/listing/types.ts";
import { authorLabels, searchRecord } from "../../src/site/search-record.ts";
import { loadSite } from "../../src/site/site.ts";
import { createPaperTypesetter } from "../../src/site/typesetter.ts";
import { entry, listing } from "../support/entry.ts";
import { contentFolder } from "../support/folders.ts";

const EMPTY = await loadSite({ content: contentFolder({}) });

/** The records of a site whose papers are invented. */
function records(...papers: readonly Partial<Entry>[]) {
  const whole = papers.map((given, k) => {
    return entry(`Paper ${k}`, {
      authors: ["Ada Example"],
      abstract: "Some words.",
      date: "2026-01-01",
      ...given,
    });
  });
  const { library } = buildLibrary([listing("2026-01-02", ...whole)]);
  const site = {
    ...EMPTY,
    library,
    textOf: createPaperTypesetter({}).of,
    searchLabels: authorLabels(library.authors),
  };
  return library.papers.map((paper) => searchRecord(site, paper));
}

describe("a paper's record", () => {
  test("comes back as the page shows it", () => {
    const [record] = records({
      title: "On <b>Things</b> & “Others”",
      authors: ["Ada Q. O'Example", "李样本", "Bo, Jr."],
      etAl: true,
      score: 98.1,
      code: true,
      category: "stat.ML",
    });
    expect(foundPaper({ ...record!, locations: [0] })).toEqual({
      href: "/papers/on-b-things-b-others-oexample/",
      title: "On <b>Things</b> & “Others”",
      authors: [
        { name: "Ada Q. O'Example", slug: expect.stringMatching(/^ada-q-o/) },
        { name: "李样本", slug: expect.stringMatching(/^[a-z-]+$/) },
        { name: "Bo, Jr.", slug: expect.stringMatching(/^bo/) },
      ],
      etAl: true,
      categories: record!.filters.category,
      date: "2026-01-01",
      score: "98.1",
      code: true,
      abstract: "Some words.",
      found: [0],
    });
  });

  test("holds every word of the abstract", () => {
    const abstract = Array.from({ length: 2000 }, (_, k) => `word${k}`).join(" ");
    expect(records({ abstract })[0]?.content).toBe(abstract);
  });

  test("has content even where the listing gives no abstract, which is not shown", () => {
    const [record] = records({ abstract: "" });
    expect(record?.content).toBe("Paper 0");
    expect(foundPaper({ ...record!, locations: [0] })).toMatchObject({ abstract: "", found: [] });
  });

  test("is free of what Pagefind cannot take", () => {
    const [record] = records({ title: "A lone \ud800 half", abstract: "zero\u200bwidth and \udfff more" });
    expect(JSON.stringify(record)).not.toMatch(/\\ud[89a-f]|\u200b/i);
    expect(record?.content).toContain("zerowidth");
  });

  test("names in its filter only authors with several papers", () => {
    const found = records({ authors: ["Ada Example", "Bo Sample"] }, { authors: ["Ada Example"] });
    expect(found.map(({ filters }) => filters.author)).toEqual([["Ada Example"], ["Ada Example"]]);
  });

  test("sorts behind all others where it has no score", () => {
    const scores = records({ score: 0 }, {}).map(({ sort }) => Number(sort.score));
    expect(Math.min(...scores)).toBe(-1);
  });
});
