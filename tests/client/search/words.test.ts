import { expect, test } from "vitest";
import { authorChoices } from "../../../src/client/search/facets.ts";
import { readState } from "../../../src/client/search/state.ts";
import { foundInWords } from "../../../src/client/search/words.ts";

test("the status of a search states the number and order of results", () => {
  expect(foundInWords({ total: 1234 }, readState("?q=graph"))).toBe(
    "1,234 results for “graph”, best match first.",
  );
  expect(foundInWords({ total: 1 }, readState('?q="graph+nets"'))).toBe('1 result for "graph nets".');
  expect(foundInWords({ total: 1 }, readState("?q=graph"))).toBe("1 result for “graph”.");
  expect(foundInWords({ total: 2 }, readState("?year=2026"))).toBe("2 results, newest first.");
  expect(foundInWords({ total: 0 }, readState("?q=graph"))).toMatch(/^No results for “graph”/);
  expect(foundInWords({ total: 2, corrected: "graph" }, readState("?q=grahp"))).toBe(
    "Showing results for “graph”: 2 results, best match first. No results for “grahp”.",
  );
  expect(foundInWords({ total: 1, most: true }, readState("?q=a+b+c"))).toBe(
    "No paper has all the words of “a b c”. Showing those with most of them: 1 result.",
  );
});

test("authors of the filter: most papers first, and always the selected one", () => {
  const choices = authorChoices(
    { "Bo Sample": 2, "Ada Example": 2, "Carla Muster": 5, Nobody: 0 },
    "Dora Absent",
  );
  expect(choices.map(({ value }) => value)).toEqual([
    "Dora Absent",
    "Carla Muster",
    "Ada Example",
    "Bo Sample",
  ]);
  expect(choices[1]?.label).toBe("Carla Muster · 5");
});
