import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { scoreCases } from "./score.ts";

test("every kind of reference is read as its case says", async () => {
  const cases = JSON.parse(readFileSync(new URL("references.json", import.meta.url), "utf8"));
  const scores = await scoreCases(cases);
  expect(scores.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(scores.map(({ papers }) => papers).reduce((sum, papers) => sum + papers, 0)).toBeGreaterThan(15);
});
