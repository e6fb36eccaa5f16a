import { expect, test } from "vitest";
import { type CorrectedListing, memoryParseCache, noCache } from "../../src/content/parse-cache.ts";

const made = (): CorrectedListing => ({ entries: [], diagnostics: [], uncorrectedEntries: [] });

test("a listing is read again where it or its corrections have changed, and only there", () => {
  const readings = memoryParseCache(noCache);
  const read = (written: string, corrections?: string): CorrectedListing =>
    readings.of(
      "a.txt",
      Buffer.from(written),
      corrections === undefined ? undefined : { file: "a.yaml", text: corrections },
      made,
    );
  const first = read("one");
  expect(read("one")).toBe(first);
  const changed = read("two");
  expect(changed).not.toBe(first);
  const corrected = read("two", "a correction");
  expect(corrected).not.toBe(changed);
  expect(read("two", "a correction")).toBe(corrected);
  expect(readings.of("b.txt", Buffer.from("two"), undefined, made)).not.toBe(corrected);
});
