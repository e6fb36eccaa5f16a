import { expect, test } from "vitest";
import { digestFigures } from "../../templates/parts/digest.ts";

test.each([
  [3, 3, "3 papers"],
  [1, 1, "1 paper"],
  [1200, 1, "1,200 papers, 1 new"],
  [2, 0, "2 papers, 0 new"],
])("a digest of %i papers, %i of them new, is described as “%s”", (total, added, figures) => {
  expect(digestFigures({ date: "2026-11-23", title: undefined, total, added })).toBe(figures);
});
