import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withGenerated } from "../../../src/commands/documentation/generated.ts";
import { shapesSection } from "../../../src/commands/documentation/shapes-section.ts";
import { SHAPES } from "../../../src/listing/importers/shapes.ts";
import { readText } from "../../support/read-text.ts";

test("docs/listing.md is what npm run docs generates", () => {
  const page = readFileSync(join(import.meta.dirname, "../../../docs/listing.md"), "utf8");
  expect(page).toBe(withGenerated(page, shapesSection()));
});

test("no two shapes have the same id", () => {
  expect(new Set(SHAPES.map(({ id }) => id)).size).toBe(SHAPES.length);
});

/** Warnings that a specimen has because its source states no more, or has headings and buttons. */
const UNSTATED = new Set([
  "papers-undated",
  "record-without-authors",
  "record-without-category",
  "paper-unresolved",
  "page-furniture",
  "lines-skipped",
]);

describe("every specimen of the documentation", () => {
  test.each(SHAPES)("$id is recognised, and read without a warning", async ({ id, specimen }) => {
    const { shape, entries, diagnostics } = await readText(specimen);
    expect(shape).toBe(id);
    expect(entries.length).toBeGreaterThan(0);
    expect(diagnostics.filter(({ code }) => !UNSTATED.has(code))).toEqual([]);
  });
});

describe("any text, cut or changed anywhere,", () => {
  test.each(SHAPES)("$id is read without an exception or a hang", async ({ specimen }) => {
    const change = fc.tuple(fc.nat(specimen.length), fc.nat(60), fc.string({ maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(change, async ([at, length, put]) => {
        const { entries, diagnostics } = await readText(
          specimen.slice(0, at) + put + specimen.slice(at + length),
        );
        // Nothing vanishes without a word.
        expect(entries.length + diagnostics.length).toBeGreaterThan(0);
        for (const { line, column } of diagnostics) expect(Math.min(line, column)).toBeGreaterThan(0);
      }),
      { numRuns: 25, seed: 20 },
    );
  });
});
