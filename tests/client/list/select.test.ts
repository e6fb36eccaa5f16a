import { expect, test } from "vitest";
import { filterAndSort, type ListedPaper } from "../../../src/client/list/select.ts";
import { DEFAULT_STATE, type ListState } from "../../../src/client/list/state.ts";
import { searchable } from "../../../src/client/text-query.ts";

function paper(title: string, facts: Partial<ListedPaper> = {}): ListedPaper {
  return {
    title,
    date: "2026-01-01",
    score: undefined,
    code: false,
    categories: ["LG"],
    tags: [],
    pick: false,
    queried: { text: searchable([title]) },
    ...facts,
  };
}

const LIST = [
  paper("Zebra", { date: "2024-05-01", score: 90, code: true }),
  paper("Éclair 10", { date: "2025-02-01", categories: ["LG", "CV"] }),
  paper("“Apple” pie", { date: "2024-05-01", score: 98.1 }),
  paper("Eclair 9", { date: "2026-03-01", score: 0, tags: ["sweet"], pick: true }),
  paper("banana", { date: "2025-02-01", score: 90, code: true, categories: ["CV"] }),
];

test.each<[what: string, state: Partial<ListState>, titles: readonly string[]]>([
  ["at rest: the list's order", {}, ["Zebra", "Éclair 10", "“Apple” pie", "Eclair 9", "banana"]],
  [
    "newest first, ties in the list's order",
    { sort: "date" },
    ["Eclair 9", "Éclair 10", "banana", "Zebra", "“Apple” pie"],
  ],
  [
    "oldest first, ties in the list's order",
    { sort: "oldest" },
    ["Zebra", "“Apple” pie", "Éclair 10", "banana", "Eclair 9"],
  ],
  [
    "highest score first, none last",
    { sort: "score" },
    ["“Apple” pie", "Zebra", "banana", "Eclair 9", "Éclair 10"],
  ],
  ["by title as people sort", { sort: "title" }, ["“Apple” pie", "banana", "Eclair 9", "Éclair 10", "Zebra"]],
  ["from a day on", { from: "2025-02-01" }, ["Éclair 10", "Eclair 9", "banana"]],
  ["up to a day", { to: "2025-02-01" }, ["Zebra", "Éclair 10", "“Apple” pie", "banana"]],
  ["within a year", { from: "2025-01-01", to: "2025-12-31" }, ["Éclair 10", "banana"]],
  ["days that exclude each other", { from: "2026-01-01", to: "2024-01-01" }, []],
  ["least score", { score: 90 }, ["Zebra", "“Apple” pie", "banana"]],
  ["least score nought: those with a score", { score: 0 }, ["Zebra", "“Apple” pie", "Eclair 9", "banana"]],
  ["code only", { code: true }, ["Zebra", "banana"]],
  ["one category", { category: "CV" }, ["Éclair 10", "banana"]],
  ["one tag", { tag: "sweet" }, ["Eclair 9"]],
  ["another tag", { tag: "swe" }, []],
  ["picks only", { pick: true }, ["Eclair 9"]],
  ["words", { words: "ÉCLAIR -9" }, ["Éclair 10"]],
  ["all together", { sort: "title", code: true, score: 1, from: "2024-01-01", words: "-zebra" }, ["banana"]],
])("%s", (_, state, titles) => {
  const found = filterAndSort(LIST, { ...DEFAULT_STATE, ...state }, "en");
  expect(found.map(({ title }) => title)).toEqual(titles);
});

test("the original list is unchanged", () => {
  const before = [...LIST];
  filterAndSort(LIST, { ...DEFAULT_STATE, sort: "title" }, "en");
  expect(LIST).toEqual(before);
});

test("keywords may contain conditions on names, categories, scores and code", () => {
  const asked = (title: string, author: string, facts: Partial<ListedPaper>): ListedPaper => {
    const known = paper(title, facts);
    const queried = {
      text: searchable([title, author]),
      title: searchable([title]),
      authors: searchable([author]),
      categories: known.categories,
      score: known.score,
      code: known.code,
      date: known.date,
    };
    return { ...known, queried };
  };
  const papers = [
    asked("Meshes", "Ann Lee", { date: "2026-05-01", score: 90, code: true }),
    asked("Lee Waves", "Bo Wu", { date: "2025", categories: ["CV"] }),
  ];
  const found = (words: string) =>
    filterAndSort(papers, { ...DEFAULT_STATE, words }, "en").map(({ title }) => title);
  expect(found("lee")).toEqual(["Meshes", "Lee Waves"]);
  expect(found("author:lee")).toEqual(["Meshes"]);
  expect(found("title:lee")).toEqual(["Lee Waves"]);
  expect(found("category:cs.CV")).toEqual(["Lee Waves"]);
  expect(found("score:80")).toEqual(["Meshes"]);
  expect(found("-has:code")).toEqual(["Lee Waves"]);
  expect(found("year:2026 OR waves")).toEqual(["Meshes", "Lee Waves"]);
});
