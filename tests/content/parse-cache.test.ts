import { expect, test } from "vitest";
import { type CorrectedListing, memoryParseCache, noCache } from "../../src/content/parse-cache.ts";

const made = async (): Promise<CorrectedListing> => ({
  entries: [],
  diagnostics: [],
  uncorrectedEntries: [],
});

test("a listing is parsed again only if it or its corrections have changed", async () => {
  const readings = memoryParseCache(noCache);
  const read = (written: string, corrections?: string): Promise<CorrectedListing> =>
    readings.of(
      "a.txt",
      Buffer.from(written),
      corrections === undefined ? undefined : { file: "a.yaml", text: corrections },
      made,
    );
  const first = await read("one");
  expect(await read("one")).toBe(first);
  const changed = await read("two");
  expect(changed).not.toBe(first);
  const corrected = await read("two", "a correction");
  expect(corrected).not.toBe(changed);
  expect(await read("two", "a correction")).toBe(corrected);
  expect(await readings.of("b.txt", Buffer.from("two"), undefined, made)).not.toBe(corrected);
});
