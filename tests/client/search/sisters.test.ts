import fc from "fast-check";
import { expect, test } from "vitest";
import { readFacts } from "../../../src/client/search/sisters.ts";
import { silentInWords } from "../../../src/client/search/words.ts";

test("what a sister says of its index is read, and nothing else is taken for it", () => {
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

test("sisters that did not answer are named", () => {
  expect(silentInWords([])).toBe("");
  expect(silentInWords(["A"])).toBe(" A did not respond and was not searched.");
  expect(silentInWords(["A", "B"])).toBe(" A, B did not respond and were not searched.");
});
