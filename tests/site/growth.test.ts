import { describe, expect, test } from "vitest";
import { buildLibrary } from "../../src/library/build.ts";
import { indexAuthors } from "../../src/site/author-index.ts";
import { profileOf } from "../../src/site/profile.ts";
import { MOST_FULL, MOST_REDUCED } from "../../src/site/profiles.ts";
import { generateListings } from "../bench/papers.ts";
import { type BuiltSite, buildSite, readBuilt } from "../support/build.ts";
import { entry, listing } from "../support/entry.ts";
import { contentFolder, filesBelow } from "../support/folders.ts";

type Listings = readonly (readonly [day: string, text: string])[];

/** Just as many papers as a site can hold and be whole, then more of them, and some of a later month. */
const MADE = [...generateListings(2_300)];
const FIRST: Listings = MADE.slice(0, 2);
const ALL: Listings = [
  ...MADE,
  ...[...generateListings(150, 2)].map(
    ([, text]) => ["2026-12-20", text.replace(/ Nov (?=\d+ 2026)/g, " Dec ")] as const,
  ),
];

function built(extent: string, listings: Listings): BuiltSite {
  const files = listings.map(([day, text]) => [`listings/${day}.txt`, text] as const);
  const settings = `title: Ours\nurl: https://example.org/\nextent: ${extent}\n`;
  const content = contentFolder({ "site.yaml": settings, ...Object.fromEntries(files) });
  return buildSite(["--content", content, "--without-search"]);
}

describe("a site that grows from full to reduced to minimal", { timeout: 300_000 }, () => {
  const whole = new Set(filesBelow(built("full", FIRST).folder));
  const lean = built("reduced", ALL);
  const bare = built("minimal", ALL);
  const [ofLean, ofBare] = [new Set(filesBelow(lean.folder)), new Set(filesBelow(bare.folder))];

  test("keeps every address", () => {
    expect([...whole].filter((file) => !ofLean.has(file))).toEqual([]);
    expect([...ofLean].filter((file) => !ofBare.has(file))).toEqual([]);
    expect(ofBare.size).toBeGreaterThan(whole.size);
  });

  test.each([
    ["reduced", lean],
    ["minimal", bare],
  ])("leads from a later month to the digests that brought its papers: %s", (_, site) => {
    const [early, later] = ["11", "12"].map((month) => readBuilt(site, `archive/2026/${month}/index.html`));
    expect(early).toMatch(/<li>.*\/papers\//s);
    expect(later).not.toContain("/papers/");
    expect(later).toContain('<a href="/digests/2026-12-20/">');
  });
});

describe("of the first papers stays", () => {
  const first = entry("First", { authors: ["Ada Example", "Bo Sample"] });
  const { library } = buildLibrary([
    listing("2026-01-01", first),
    listing("2026-01-02", { ...first, authors: ["Ada Example"] }),
    listing("2026-01-03", entry("Second", { authors: ["Cy Muster"] })),
    listing("2026-01-04", first),
    listing("2026-01-05", { ...first, authors: ["Ada Example"] }),
  ]);
  const extent = profileOf(library, "reduced", 1);

  test("a digest without new papers", () => {
    const kept = library.digests.filter(extent.keepsEverything).map(({ date }) => date);
    expect(kept).toEqual(["2026-01-02", "2026-01-01"]);
  });

  test("an author that only an older listing names", () => {
    expect(library.papers.at(-1)?.authors.map(({ name }) => name)).toEqual(["Ada Example"]);
    const kept = library.authors.filter(extent.keepsEverything).map(({ name }) => name);
    expect(kept.sort()).toEqual(["Ada Example", "Bo Sample"]);
  });
});

test("an author with a feed on a reduced site keeps it on a minimal one", () => {
  const by = (name: string, from: number, count: number) =>
    Array.from({ length: count }, (_, k) => entry(`Paper ${from + k}`, { authors: [name] }));
  const { library } = buildLibrary([
    listing("2026-01-01", ...by("Ada Example", 0, MOST_FULL)),
    listing("2026-01-02", ...by("Bo Sample", MOST_FULL, 3), ...by("Cy Muster", MOST_FULL + 3, 2)),
    listing("2026-01-03", ...by("Ada Example", MOST_FULL + 5, MOST_REDUCED - MOST_FULL - 5)),
    listing("2026-01-04", ...by("Cy Muster", MOST_REDUCED, 1), ...by("Di Beispiel", MOST_REDUCED + 1, 3)),
  ]);
  const extent = profileOf(library);
  expect(extent.name).toBe("minimal");
  const followed = library.authors.filter(extent.hasFeed).map(({ name }) => name);
  expect(followed.sort()).toEqual(["Ada Example", "Bo Sample"]);
});

describe("a large site leaves out", () => {
  const papers = Array.from({ length: 3 }, (_, k) => entry(`Paper ${k}`, { authors: [`Ada ${k} Example`] }));
  const again = entry("Another", { authors: ["Ada 2 Example"] });
  const { library } = buildLibrary([
    ...papers.map((paper, k) => listing(`2026-01-0${k + 1}`, paper)),
    listing("2026-01-04", again),
  ]);

  test("a category's older papers in its list, none of which a whole site had on a later page", () => {
    expect(profileOf(library, "minimal").categoryPapers).toBe(MOST_FULL);
  });

  test("authors with one paper among those with most, but for those who were there first", () => {
    const { rankedAuthorCount: ranked } = profileOf(library, "reduced", 1);
    const { byPapers } = indexAuthors(library.authors, 1, ranked);
    expect(byPapers.map(({ name }) => name)).toEqual(["Ada 2 Example", "Ada 0 Example"]);
    expect(profileOf(library, "full").rankedAuthorCount).toBe(3);
  });
});
