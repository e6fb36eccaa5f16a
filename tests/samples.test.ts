import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readListing } from "../src/listing/parse/read.ts";

// Each folder is one case: a listing, and what reading it gives; options.json may set the as-of date, and
// corrections.yaml is next to the listing. The corpus is scored in listing/title-authors.test.ts. UPDATE_SAMPLES=1
// rewrites what reading gives, for review.
const root = join(import.meta.dirname, "samples");
const cases = readdirSync(root).filter(
  (name) => name !== "corpus" && existsSync(join(root, name, "listing.txt")),
);
const update = process.env.UPDATE_SAMPLES === "1";

function optional(name: string, file: string): string | undefined {
  const path = join(root, name, file);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

describe("samples", () => {
  test("there are some", () => expect(cases.length).toBeGreaterThan(0));

  test.each(cases)("%s", (name) => {
    const text = readFileSync(join(root, name, "listing.txt"), "utf8");
    const corrections = optional(name, "corrections.yaml");
    const reading = readListing(text, {
      file: "2026-11-23.txt",
      ...JSON.parse(optional(name, "options.json") ?? "{}"),
      ...(corrections && { corrections: { file: "2026-11-23.corrections.yaml", text: corrections } }),
    });
    const expected = join(root, name, "expected.json");
    if (update) writeFileSync(expected, `${JSON.stringify(reading, null, 2)}\n`);
    expect(reading).toEqual(JSON.parse(readFileSync(expected, "utf8")));
  });
});
