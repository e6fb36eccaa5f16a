import { describe, expect, test } from "vitest";
import { buildLibrary } from "../../src/library/build.ts";
import type { Entry } from "../../src/listing/types.ts";
import { readShown, type ShownPaper, writeShown } from "../../src/shared/search/shown-paper.ts";
import { authorLabels, searchRecord } from "../../src/site/search/search-record.ts";
import { loadSite } from "../../src/site/site.ts";
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
    searchLabels: authorLabels(library.authors),
  };
  return library.papers.map((paper) => searchRecord(site, paper));
}

describe("a paper's record", () => {
  test("is stored as in the listing, without markup", () => {
    const [record] = records({
      title: "On <b>Things</b> & “Others”",
      authors: ["Ada Q. O'Example", "李样本", "Bo, Jr."],
      etAl: true,
      score: 98.1,
      code: true,
      category: "stat.ML",
    });
    const shown = record?.shown as ShownPaper;
    expect(readShown(writeShown([shown]))).toEqual([shown]);
    expect(shown).toEqual({
      path: "papers/on-b-things-b-others-oexample/",
      title: "On <b>Things</b> & “Others”",
      authors: [
        { name: "Ada Q. O'Example", slug: expect.stringMatching(/^ada-q-o/) },
        { name: "李样本", slug: expect.stringMatching(/^[a-z-]+$/) },
        { name: "Bo, Jr.", slug: expect.stringMatching(/^bo/) },
      ],
      etAl: true,
      categories: [expect.stringContaining("ml")],
      date: "2026-01-01",
      score: 98.1,
      code: true,
      abstract: "Some words.",
    });
  });

  test("has the journal, unless that is the category; records of older versions have none", () => {
    const [apart, same] = records(
      { category: "cs.LG", venue: "Fox Letters" },
      { category: "Fox Letters", venue: "Fox Letters" },
    );
    expect(apart?.shown.venue).toBe("Fox Letters");
    expect(readShown(writeShown([apart?.shown as ShownPaper]))[0]?.venue).toBe("Fox Letters");
    expect(same?.shown).not.toHaveProperty("venue");
    expect(JSON.parse(writeShown([same?.shown as ShownPaper]))[0]).toHaveLength(9);
    expect(() => readShown(writeShown([{ ...(same?.shown as ShownPaper), venue: 1 as never }]))).toThrow();
  });

  test("has every word of the abstract", () => {
    const abstract = Array.from({ length: 2000 }, (_, k) => `word${k}`).join(" ");
    expect(records({ abstract })[0]?.shown.abstract).toBe(abstract);
  });

  test("is well-formed, and zero-width spaces do not split words", () => {
    const [record] = records({ title: "A lone \ud800 half", abstract: "zero\u200bwidth and \udfff more" });
    expect(JSON.stringify(record)).not.toMatch(/\\ud[89a-f]|\u200b/i);
    expect(record?.shown.abstract).toContain("zerowidth");
  });

  test("names only authors with several papers for the filter", () => {
    const found = records({ authors: ["Ada Example", "Bo Sample"] }, { authors: ["Ada Example"] });
    expect(found.map(({ authorLabels }) => authorLabels)).toEqual([["Ada Example"], ["Ada Example"]]);
  });

  test("has the paper's identifiers, each in its normal form", () => {
    const [record] = records({
      arxivId: "2605.01234v2",
      doi: "10.1145/ABC",
      codeUrl: "https://github.com/A/B",
    });
    expect(record?.identifiers).toEqual(["arxiv:2605.01234", "doi:10.1145/abc", "url:github.com/a/b"]);
  });
});
