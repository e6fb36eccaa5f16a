import { expect, test } from "vitest";
import { indexCategories } from "../../src/library/category-index.ts";
import type { Entry } from "../../src/listing/types.ts";

/** The categories of listings with their slugs. */
function slugs(...days: readonly (readonly string[])[]): readonly (readonly [string, string])[] {
  const inOrder = days.flatMap((written, day) =>
    written.map((category) => ["a-paper", { category } as Entry, `2026-01-0${day + 1}`] as const),
  );
  const index = indexCategories(inOrder, {});
  return inOrder.flatMap(([, entry]) => index.of(entry)).map(({ code, slug }) => [code, slug]);
}

test("categories of one day that differ only in signs have separate pages, in any order", () => {
  expect(slugs(["C++", "C", "C#"])).toEqual([
    ["C++", "c-plus-plus"],
    ["C", "c"],
    ["C#", "c-sharp"],
  ]);
  expect(slugs(["C#", "C++"])).toEqual([
    ["C#", "c"],
    ["C++", "c-plus-plus"],
  ]);
});

test("a category of a later day takes over no existing address", () => {
  const before = slugs(["C++", "LG"]);
  const after = slugs(["C++", "LG"], ["C", "C#", "c++"]);
  expect(after.slice(0, 2)).toEqual(before);
  expect(after.slice(2)).toEqual([
    ["C", expect.stringMatching(/^c-[0-9a-f]{8}$/)],
    ["C#", "c-sharp"],
    ["C++", "c"],
  ]);
});

test("a category with signs keeps its plain slug where no other has it", () => {
  expect(slugs(["C++", "LG", "A*"])).toEqual([
    ["C++", "c"],
    ["LG", "lg"],
    ["A*", "a"],
  ]);
});

test("other spellings of a category are the same one", () => {
  expect(slugs(["NeurIPS 2025", "neurips-2025", "cs.LG", "LG", "c++", "C++", "C"])).toEqual([
    ["NeurIPS 2025", "neurips-2025"],
    ["NeurIPS 2025", "neurips-2025"],
    ["LG", "lg"],
    ["LG", "lg"],
    ["c++", "c-plus-plus"],
    ["c++", "c-plus-plus"],
    ["C", "c"],
  ]);
});
