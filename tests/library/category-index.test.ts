import { expect, test } from "vitest";
import { indexCategories } from "../../src/library/category-index.ts";
import type { Entry } from "../../src/listing/types.ts";

function slugs(...written: readonly string[]): readonly (readonly [string, string])[] {
  const entries = written.map((category) => ({ category }) as Entry);
  const index = indexCategories(entries, {});
  return entries.flatMap((entry) => index.of(entry)).map(({ code, slug }) => [code, slug]);
}

test("categories that differ in their signs alone have a page each, in any order", () => {
  expect(slugs("C++", "C", "C#")).toEqual([
    ["C++", "c-plus-plus"],
    ["C", "c"],
    ["C#", "c-sharp"],
  ]);
  expect(slugs("C#", "C++")).toEqual([
    ["C#", "c"],
    ["C++", "c-plus-plus"],
  ]);
});

test("a category with signs keeps its plain slug where no other has it", () => {
  expect(slugs("C++", "LG", "A*")).toEqual([
    ["C++", "c"],
    ["LG", "lg"],
    ["A*", "a"],
  ]);
});

test("other spellings of a category are the same one", () => {
  expect(slugs("NeurIPS 2025", "neurips-2025", "cs.LG", "LG", "c++", "C++", "C")).toEqual([
    ["NeurIPS 2025", "neurips-2025"],
    ["NeurIPS 2025", "neurips-2025"],
    ["LG", "lg"],
    ["LG", "lg"],
    ["c++", "c-plus-plus"],
    ["c++", "c-plus-plus"],
    ["C", "c"],
  ]);
});
