import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeTrial } from "./catalogue.ts";
import { type Measured, measure } from "./measure.ts";

const entries = readFileSync(join(import.meta.dirname, "../samples/corpus/truth.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

test("papers are found in a catalogue with near-duplicates and sequels, with hardly any mismatch", async () => {
  const trials: Measured[] = [];
  for (const seed of [1, 2, 3, 4]) trials.push(await measure(makeTrial(entries, seed)));
  const sum = (key: "present" | "absent" | "accepted" | "right") =>
    trials.reduce((total, trial) => total + trial[key], 0);
  expect(sum("present") + sum("absent")).toBe(1200);
  expect(sum("absent")).toBeGreaterThan(20);
  expect(
    sum("right") / sum("accepted"),
    JSON.stringify(trials.flatMap(({ wrong }) => wrong)),
  ).toBeGreaterThan(0.999);
  expect(sum("right") / sum("present")).toBeGreaterThan(0.97);
});
