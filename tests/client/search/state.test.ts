import fc from "fast-check";
import { expect, test } from "vitest";
import {
  asksNothing,
  readState,
  type SearchState,
  STEP,
  writeState,
} from "../../../src/client/search/state.ts";

const NOTHING = readState("");

test("a URL without a query is the default state, and the default state has no query", () => {
  expect(asksNothing(NOTHING)).toBe(true);
  expect(writeState(NOTHING)).toBe("");
});

test("the URL states what differs from the defaults", () => {
  const query = "?q=graph+nets&category=lg&year=2025&code=1&sort=date";
  expect(writeState(readState(query))).toBe(query);
});

test("invalid parameters are ignored", () => {
  expect(readState("?year=two&code=yes&sort=best&shown=-3&other=1")).toEqual(NOTHING);
  expect(readState("?shown=99999999").shown).toBe(1000);
  expect(readState("?shown=21").shown).toBe(2 * STEP);
});

test("any state is restored from its URL", () => {
  const word = fc.string({ unit: "grapheme" }).map((text) => text.trim());
  const state: fc.Arbitrary<SearchState> = fc.record({
    q: word,
    category: word,
    year: fc.constantFrom("", "2026"),
    author: word,
    code: fc.boolean(),
    sort: fc.constantFrom("relevance", "date", "score"),
    shown: fc.integer({ min: 1, max: 50 }).map((steps) => steps * STEP),
  });
  fc.assert(
    fc.property(state, (given) => {
      expect(readState(writeState(given))).toEqual(given);
    }),
  );
});
