import { expect, test } from "vitest";
import { buildLibrary } from "../../src/library/build.ts";
import { othersOf } from "../../src/library/related/more-by-authors.ts";
import { entry, listing } from "../support/entry.ts";

const { papers } = buildLibrary([
  listing(
    "2026-01-01",
    entry("Asked", { authors: ["Ada Example", "Bo Sample"] }),
    entry("Older, with both", { authors: ["Bo Sample", "Ada Example"], date: "2024-01-01" }),
    entry("Newer, with one", { authors: ["Cy Muster", "Bo Sample"], date: "2025-06-01" }),
    entry("Older, with one", { authors: ["Ada Example"], date: "2023-06-01" }),
    entry("Of somebody else", { authors: ["Cy Muster"] }),
    entry("Of nobody", { authors: [] }),
  ),
]).library;

function others(title: string) {
  const paper = papers.find((each) => each.title === title);
  if (paper === undefined) throw new Error(`There is no paper “${title}”.`);
  return othersOf(paper).map(({ paper, authors }) => [paper.title, ...authors.map(({ name }) => name)]);
}

test("other papers: most shared authors first, then the newest; each has the shared authors", () => {
  expect(others("Asked")).toEqual([
    ["Older, with both", "Ada Example", "Bo Sample"],
    ["Newer, with one", "Bo Sample"],
    ["Older, with one", "Ada Example"],
  ]);
});

test("a paper without authors has no other papers", () => {
  expect(others("Of nobody")).toEqual([]);
});
