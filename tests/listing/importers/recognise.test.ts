import { describe, expect, test } from "vitest";
import { recognise, sampleOf } from "../../../src/listing/importers/recognise.ts";
import { SHAPES } from "../../../src/listing/importers/shapes.ts";
import { accuracyCases } from "../../accuracy/cases.ts";

const texts = [
  ...SHAPES.map(({ specimen }) => specimen),
  ...accuracyCases().map(({ text }) => text),
  `${SHAPES[0]?.specimen}\n\n${SHAPES[1]?.specimen}`,
  "",
];

describe("shapes that cannot win are not tried", () => {
  test("no shape scores more than its stated maximum", () => {
    for (const text of texts) {
      const sample = sampleOf(text, "2026-11-23.txt");
      for (const { id, most = 1, recognise: score } of SHAPES)
        expect(score(sample), `${id}: ${text.slice(0, 60)}`).toBeLessThanOrEqual(most);
    }
  });

  test("and the chosen shape is the same as if all were tried", () => {
    for (const text of texts) {
      const sample = sampleOf(text, "2026-11-23.txt");
      const scores = SHAPES.map((shape) => shape.recognise(sample));
      const most = Math.max(...scores);
      const chosen = most < 0.5 ? undefined : SHAPES[scores.indexOf(most)];
      expect(recognise(text, "2026-11-23.txt").shape?.id, text.slice(0, 60)).toBe(chosen?.id);
    }
  });
});
