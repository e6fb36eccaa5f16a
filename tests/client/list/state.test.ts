import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  DEFAULT_STATE,
  GROUPINGS,
  isAtRest,
  type ListState,
  readState,
  SHOWN,
  SORTS,
  writeState,
} from "../../../src/client/list/state.ts";

const CATEGORIES = ["LG", "stat.ML"];
const TAGS = ["must read", "C++ & more"];

describe("an address", () => {
  test.each<[query: string, state: Partial<ListState>]>([
    ["", {}],
    ["?sort=score&code=1", { sort: "score", code: true }],
    [
      "?category=stat.ML&words=graph+-%22neural+network%22",
      { category: "stat.ML", words: 'graph -"neural network"' },
    ],
    ["?from=2024&to=2024", { from: "2024-01-01", to: "2024-12-31" }],
    ["?from=2024-02&to=2024-02", { from: "2024-02-01", to: "2024-02-29" }],
    ["?from=2024-02-03&score=90.5", { from: "2024-02-03", score: 90.5 }],
    ["?score=-1", { score: -1 }],
    ["?score=0", { score: 0 }],
  ])("%s is read", (query, state) =>
    expect(readState(query, CATEGORIES)).toEqual({ ...DEFAULT_STATE, ...state }),
  );

  test.each([
    "?sort=up&code=yes&category=XX&score=high&from=soon&to=2024-13",
    "?from=2024-02-30&to=20240201&score=1e9&score=",
    "?sort=&code=0&words=+++",
    "?constructor=1&__proto__=2&utm_source=x",
    "?%E0%A4%A",
  ])("%s is invalid and ignored", (query) => {
    expect(isAtRest(readState(query, CATEGORIES))).toBe(true);
  });

  test("keeps other parameters, and removes those that no longer apply", () => {
    const query = "?utm_source=x&sort=title&code=1";
    expect(writeState({ ...DEFAULT_STATE, sort: "date" }, query)).toBe("?utm_source=x&sort=date");
    expect(writeState(DEFAULT_STATE, "?sort=title")).toBe("");
  });

  test("is short and can be read", () => {
    const state: ListState = {
      ...DEFAULT_STATE,
      sort: "score",
      code: true,
      from: "2024-01-01",
      words: "graph -survey",
    };
    expect(writeState(state)).toBe("?sort=score&from=2024-01-01&code=1&words=graph+-survey");
  });
});

test("every state is restored from its URL", () => {
  const day = fc
    .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const states: fc.Arbitrary<ListState> = fc.record({
    sort: fc.option(fc.constantFrom(...SORTS), { nil: undefined }),
    group: fc.option(fc.constantFrom(...GROUPINGS), { nil: undefined }),
    show: fc.option(fc.constantFrom(...SHOWN), { nil: undefined }),
    from: fc.option(day, { nil: undefined }),
    to: fc.option(day, { nil: undefined }),
    score: fc.option(
      fc.integer({ min: -1000, max: 1000 }).map((n) => n / 10),
      { nil: undefined },
    ),
    code: fc.boolean(),
    category: fc.option(fc.constantFrom(...CATEGORIES), { nil: undefined }),
    tag: fc.option(fc.constantFrom(...TAGS), { nil: undefined }),
    pick: fc.boolean(),
    words: fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => text.trim().toWellFormed()),
  });
  fc.assert(
    fc.property(states, (state) => {
      const read = readState(writeState(state), CATEGORIES, TAGS);
      expect({ ...read, score: read.score && read.score + 0 }).toEqual({
        ...state,
        score: state.score && state.score + 0,
      });
    }),
  );
});
