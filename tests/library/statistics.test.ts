import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { archiveOf } from "../../src/library/archive.ts";
import { buildLibrary } from "../../src/library/build.ts";
import { countLibrary } from "../../src/library/statistics.ts";
import type { Entry } from "../../src/listing/types.ts";
import { entry, listing } from "../support/entry.ts";

function count(...entries: readonly Entry[]) {
  const { library } = buildLibrary([listing("2026-01-01", ...entries)]);
  return countLibrary(library, archiveOf(library.papers));
}

describe("spans", () => {
  const { months, years } = count(
    entry("A", { date: "2024-11-02", category: "CV" }),
    entry("B", { date: "2025-02-01" }),
    entry("C", { date: "2025-02-03" }),
  );

  test("are oldest first, including empty ones in between", () => {
    expect(months.map(({ span, papers }) => [span, papers])).toEqual([
      ["2024-11", 1],
      ["2024-12", 0],
      ["2025-01", 0],
      ["2025-02", 2],
    ]);
    expect(years.map(({ span, papers }) => [span, papers])).toEqual([
      ["2024", 1],
      ["2025", 2],
    ]);
  });

  test("have categories", () => {
    expect(months[3]?.categories.map(({ of, papers }) => [of.code, papers])).toEqual([["LG", 2]]);
  });
});

describe("scores", () => {
  const ranges = (...scores: readonly (number | null)[]) =>
    count(...scores.map((score, k) => entry(`T${k}`, { score }))).scores;

  test("are counted in round ranges with an inclusive lower bound, the last one inclusive at both ends", () => {
    expect(ranges(10, 19.9, 20, 100, null).map(({ from, to, papers }) => [from, to, papers])).toEqual([
      [10, 20, 2],
      [20, 30, 1],
      ...[30, 40, 50, 60, 70, 80].map((from) => [from, from + 10, 0]),
      [90, 100, 1],
    ]);
  });

  test("that are all whole numbers are in ranges that do not touch", () => {
    const bounds = (...scores: readonly number[]) => ranges(...scores).map(({ from, to }) => [from, to]);
    expect(ranges(97, 98, 98, 99)).toEqual([
      { from: 97, to: 97, papers: 1 },
      { from: 98, to: 98, papers: 2 },
      { from: 99, to: 99, papers: 1 },
    ]);
    expect(bounds(60, 100).slice(-2)).toEqual([
      [90, 94],
      [95, 100],
    ]);
    expect(bounds(60, 99).at(-1)).toEqual([95, 99]);
    expect(bounds(7)).toEqual([[7, 7]]);
  });

  test("of a single page, or without papers, are shown as well", () => {
    expect(ranges(98.1)).toEqual([{ from: 98, to: 99, papers: 1 }]);
    expect(ranges(null)).toEqual([]);
  });

  test("all are counted, in few ranges, for any scores", () => {
    const some = { minLength: 1, maxLength: 40 };
    const anyScores = fc.array(fc.double({ min: -1000, max: 1e6, noNaN: true }), some);
    const wholeScores = fc.array(fc.integer({ min: -1000, max: 1e6 }), some);
    fc.assert(
      fc.property(fc.oneof(anyScores, wholeScores), (scores) => {
        const found = ranges(...scores);
        expect(found.reduce((sum, { papers }) => sum + papers, 0)).toBe(scores.length);
        expect(found.length).toBeLessThanOrEqual(14);
      }),
    );
  });
});

describe("authors and pairs", () => {
  const { authors, pairs, skippedPapers } = count(
    entry("A", { authors: ["Ada Example", "Bo Sample", "Cy Muster"] }),
    entry("B", { authors: ["Bo Sample", "Ada Example"] }),
    entry("C", { authors: ["Bo Sample"] }),
    entry("D", { authors: Array.from({ length: 31 }, (_, k) => `Given Many${k}`) }),
    entry("E", { authors: Array.from({ length: 31 }, (_, k) => `Given Many${k}`) }),
  );

  test("those with two or more papers are named, most papers first", () => {
    expect(authors.slice(0, 2).map(({ name, papers }) => [name, papers.length])).toEqual([
      ["Bo Sample", 3],
      ["Ada Example", 2],
    ]);
    expect(authors.map(({ name }) => name)).not.toContain("Cy Muster");
  });

  test("pairs are the same in either order; papers of very many authors are left out and counted", () => {
    expect(pairs.map(({ authors, papers }) => [...authors.map(({ name }) => name), papers])).toEqual([
      ["Ada Example", "Bo Sample", 2],
    ]);
    expect(skippedPapers).toBe(2);
  });
});
