import { expect, test } from "vitest";
import { accuracyCases } from "./cases.ts";
import { scoreExports } from "./round-trip.ts";
import { scoreCases } from "./score.ts";

const papersIn = (scores: readonly { readonly papers: number }[]) =>
  scores.reduce((sum, { papers }) => sum + papers, 0);

test("every kind of input is read as its case expects", async () => {
  const scores = await scoreCases(accuracyCases());
  expect(scores.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(papersIn(scores)).toBeGreaterThan(35);
});

test("an exported paper is read back as the same paper", async () => {
  const scores = await scoreExports(accuracyCases());
  expect(scores.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(papersIn(scores)).toBeGreaterThan(100);
});
