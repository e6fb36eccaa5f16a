import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { defaultModel } from "../../src/listing/model/default-model.ts";
import { decodeLexicon, encodeLexicon } from "../../src/listing/model/lexicon-codec.ts";
import { lexiconData } from "../../src/listing/model/lexicon-data.ts";
import { readListing } from "../../src/listing/parse/read.ts";

const folder = join(import.meta.dirname, "../samples/corpus");

// The reader has learnt from these entries among others: this holds what works. `train:model --hold-out` says how well
// it reads entries that it has not learnt from.
test("of 300 real entries with difficult boundaries, nearly all are read correctly, and the others have a warning", () => {
  const text = readFileSync(join(folder, "listing.txt"), "utf8");
  const truth = readFileSync(join(folder, "truth.jsonl"), "utf8").split("\n").filter(Boolean);
  const { entries } = readListing(text, { file: "2026-07-01.txt" });
  expect(truth.length).toBe(300);
  expect(entries.length).toBe(truth.length);
  const facts = entries.map(({ category, date, score, code, title, authors, etAl }) =>
    JSON.stringify({ category, date, score, code, title, authors, etAl }),
  );
  const wrong = entries.filter((_, i) => facts[i] !== truth[i]);
  expect(wrong.length).toBeLessThanOrEqual(3);
  expect(wrong.filter((entry) => entry.warnings.length === 0)).toEqual([]);
  expect(entries.filter((entry) => entry.warnings.length > 0).length).toBeLessThan(15);
});

test("the model is serialized without loss, and small", () => {
  expect(encodeLexicon(decodeLexicon(lexiconData))).toEqual([...lexiconData]);
  expect(lexiconData.join("").length).toBeLessThan(400_000);
  expect(defaultModel.lexicon.tokens.size).toBeGreaterThan(20_000);
});
