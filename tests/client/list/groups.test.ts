import { expect, test } from "vitest";
import { activeFilters } from "../../../src/client/list/active.ts";
import { groupPapers } from "../../../src/client/list/groups.ts";
import { DEFAULT_STATE } from "../../../src/client/list/state.ts";

const paper = (category: string, score?: number) => ({ categories: [category], score });

test("categories come by their number of papers, then by name; papers keep their order", () => {
  const papers = [paper("CV", 1), paper("LG", 2), paper("AI", 3), paper("LG", 1)];
  expect(
    groupPapers(papers, "category").map(({ name, papers: all }) => [name, all.map(({ score }) => score)]),
  ).toEqual([
    ["LG", [2, 1]],
    ["AI", [3]],
    ["CV", [1]],
  ]);
});

test.each([
  [
    [98.1, 71, 80, undefined, 100],
    ["95–100", "80–85", "70–75", "No score"],
  ],
  [
    [0.1, 0.35, 0.9],
    ["0.9–1", "0.3–0.4", "0.1–0.2"],
  ],
  [[4, 4], ["3–4"]],
  [[5], ["4–5"]],
  [[undefined], ["No score"]],
  [
    [-3, 0, 120],
    ["100–120", "0–20", "-20–0"],
  ],
])("scores %j are in bands", (scores, names) => {
  const groups = groupPapers(
    scores.map((score) => paper("LG", score)),
    "score",
  );
  expect(groups.map(({ name }) => name)).toEqual(names);
  expect(groups.flatMap(({ papers }) => papers)).toHaveLength(scores.length);
});

test("active filters have labels", () => {
  expect(activeFilters(DEFAULT_STATE)).toEqual([]);
  expect(activeFilters({ ...DEFAULT_STATE, words: "a b", show: "unseen", sort: "score" })).toEqual([
    { name: "words", label: "Keywords: a b" },
    { name: "show", label: "Not seen" },
    { name: "sort", label: "Sort: score, high to low" },
  ]);
});
