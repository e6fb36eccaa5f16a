import { expect, test } from "vitest";
import { archiveOf } from "../../src/library/archive.ts";
import { buildLibrary } from "../../src/library/build.ts";
import { entry, listing } from "../support/entry.ts";

test("papers are listed by year and month of their own dates, newest first", () => {
  const { papers } = buildLibrary([
    listing(
      "2026-01-01",
      entry("A", { date: "2024-02-29" }),
      entry("B", { date: "2025-10-01" }),
      entry("C", { date: "2025-10-31" }),
      entry("D", { date: "2025-01-01" }),
    ),
  ]).library;
  const shown = archiveOf(papers).map(({ year, months, papers }) => [
    year,
    papers.length,
    months.map(({ month, papers }) => [month, papers.map(({ title }) => title).join("")]),
  ]);
  expect(shown).toEqual([
    [
      "2025",
      3,
      [
        ["2025-10", "CB"],
        ["2025-01", "D"],
      ],
    ],
    ["2024", 1, [["2024-02", "A"]]],
  ]);
});

test("papers with only a year are in that year; papers without a date are in no year", () => {
  const { papers } = buildLibrary([
    listing(
      "2026-01-01",
      entry("A", { date: "2025" }),
      entry("B", { date: "" }),
      entry("C", { date: "2025-10" }),
      entry("D", { date: "2025-10-31" }),
      entry("E", { date: "2024" }),
    ),
  ]).library;
  const [first, second] = archiveOf(papers);
  expect(first?.papers.map(({ title }) => title)).toEqual(["D", "C", "A"]);
  expect(first?.months.map(({ month }) => month)).toEqual(["2025-10"]);
  expect(first?.withoutMonth.map(({ title }) => title)).toEqual(["A"]);
  expect(second).toMatchObject({ year: "2024", months: [] });
});

test("no papers, no years", () => expect(archiveOf([])).toEqual([]));
