import { expect, test } from "vitest";
import { readerOf } from "../../../src/listing/importers/read.ts";
import { collect } from "../../../src/listing/parse/read.ts";

const FILE = "2026-11-23.bib";

test.each([
  ["Learning from Foxes with the", true],
  ["Counting Lakes without", true],
  ["[Learning from Foxes with", true],
  ["[Re] Learning from Foxes", false],
  ["What Lakes Are For", false],
  ["Vitamin A", false],
  ["Learning from Foxes", false],
])("the title %j is reported: %s", async (title, isReported) => {
  const text = `@article{a, author = {Ada Vesely}, title = {{${title}}}, journal = {Foxes}, year = {2023}}`;
  const { readSteps } = await readerOf(text, FILE);
  const { entries, diagnostics } = collect(readSteps(text, { file: FILE }), FILE);
  expect(entries.map((entry) => entry.title)).toEqual([title]);
  expect(diagnostics.map(({ code }) => code)).toEqual(isReported ? ["block-uncertain"] : []);
});
