import { describe, expect, test } from "vitest";
import { buildLibrary } from "../../src/library/build.ts";
import { extentOf } from "../../src/site/extent.ts";
import { madeListings } from "../bench/papers.ts";
import { buildSite, contentFolder, filesBelow } from "../support/build.ts";
import { entry, listing } from "../support/entry.ts";

/** More than a site can hold and be whole; the first two listings are just as many as it can. */
const LISTINGS = [...madeListings(2_300)];

function filesOf(extent: string, listings: typeof LISTINGS): ReadonlySet<string> {
  const files = listings.map(([day, text]) => [`listings/${day}.txt`, text] as const);
  const settings = `title: Ours\nurl: https://example.org/\nextent: ${extent}\n`;
  const content = contentFolder({ "site.yaml": settings, ...Object.fromEntries(files) });
  return new Set(filesBelow(buildSite(["--content", content, "--without-search"]).folder));
}

test("a site that grows from whole to lean to bare loses no address", { timeout: 300_000 }, () => {
  const whole = filesOf("whole", LISTINGS.slice(0, 2));
  const lean = filesOf("lean", LISTINGS);
  const bare = filesOf("bare", LISTINGS);
  expect([...whole].filter((file) => !lean.has(file))).toEqual([]);
  expect([...lean].filter((file) => !bare.has(file))).toEqual([]);
  expect(bare.size).toBeGreaterThan(whole.size);
});

describe("of what came first stays", () => {
  const first = entry("First", { authors: ["Ada Example", "Bo Sample"] });
  const { library } = buildLibrary([
    listing("2026-01-01", first),
    listing("2026-01-02", { ...first, authors: ["Ada Example"] }),
    listing("2026-01-03", entry("Second", { authors: ["Cy Muster"] })),
    listing("2026-01-04", first),
    listing("2026-01-05", { ...first, authors: ["Ada Example"] }),
  ]);
  const extent = extentOf(library, "lean", 1);

  test("a digest that brought nothing new", () => {
    const kept = library.digests.filter(extent.hadAll).map(({ date }) => date);
    expect(kept).toEqual(["2026-01-02", "2026-01-01"]);
  });

  test("an author whom only an older listing names", () => {
    expect(library.papers.at(-1)?.authors.map(({ name }) => name)).toEqual(["Ada Example"]);
    const kept = library.authors.filter(extent.hadAll).map(({ name }) => name);
    expect(kept.sort()).toEqual(["Ada Example", "Bo Sample"]);
  });
});
