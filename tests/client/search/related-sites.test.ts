import fc from "fast-check";
import { expect, test } from "vitest";
import { readFacts } from "../../../src/client/search/related-sites.ts";
import { unreachableInWords } from "../../../src/client/search/words.ts";
import { readShown } from "../../../src/shared/search/shown-paper.ts";

test("the facts of a related site's index are read, and anything else is rejected", () => {
  const facts = { parts: 2, categories: [{ slug: "lg", code: "LG", name: "Learning" }], years: ["2026"] };
  expect(readFacts(facts)).toEqual(facts);
  expect(
    readFacts({ ...facts, categories: [null, { slug: "", code: "a", name: "b" }], years: [2026, "x"] }),
  ).toEqual({
    parts: 2,
    categories: [],
    years: [],
  });
  for (const parts of [-1, 1.5, 1e9, "2"]) expect(readFacts({ ...facts, parts })).toBeUndefined();
  fc.assert(fc.property(fc.jsonValue(), (value) => void readFacts(value)));
});

test("a related site's papers are read, and anything else is rejected", () => {
  const row = ["papers/a/", "A", ["Ada"], ["ada"], ["lg"], "2026-05-12", 1.5, 0, "Words."];
  expect(readShown(JSON.stringify([row]))).toHaveLength(1);
  for (const [place, wrong] of [
    [0, null],
    [1, 5],
    [2, "Ada"],
    [3, [1]],
    [4, {}],
    [5, "2026-13"],
    [5, "2026-02-45"],
    [5, "yesterday"],
    [6, "1"],
    [7, null],
    [8, ["x"]],
  ] as const)
    expect(() => readShown(JSON.stringify([row.with(place, wrong as never)]))).toThrow("not a site's papers");
  for (const text of ["{}", "null", "[null]", "[[]]"]) expect(() => readShown(text)).toThrow();
});

test("related sites that did not respond are named", () => {
  expect(unreachableInWords([])).toBe("");
  expect(unreachableInWords(["A"])).toBe(" A did not respond and was not searched.");
  expect(unreachableInWords(["A", "B"])).toBe(" A, B did not respond and were not searched.");
});
