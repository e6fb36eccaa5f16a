import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/build/plan.ts";
import { planSite } from "../../src/build/plan-site.ts";
import { buildLibrary } from "../../src/library/build.ts";
import { indexAuthors } from "../../src/site/author-index.ts";
import { countWithin } from "../../src/site/profile/estimated-size.ts";
import { profileOf } from "../../src/site/profile/profile.ts";
import { generateListings } from "../bench/papers.ts";
import { entry, listing } from "../support/entry.ts";
import { contentFolder } from "../support/folders.ts";

type Listings = readonly (readonly [day: string, text: string])[];

/** More papers than a site with the full profile can have. */
const MADE: Listings = [...generateListings(5_000)];
const ALL: Listings = [
  ...MADE,
  ...[...generateListings(150, 2)].map(
    ([, text]) => ["2026-12-20", text.replace(/ Nov (?=\d+ 2026)/g, " Dec ")] as const,
  ),
];

function contentOf(listings: Listings, more = ""): string {
  const files = listings.map(([day, text]) => [`listings/${day}.txt`, text] as const);
  const settings = `title: Ours\nurl: https://example.org/\n${more}`;
  return contentFolder({ "site.yaml": settings, ...Object.fromEntries(files) });
}

/** The first papers of the listings: an entry has three lines. */
function firstPapers(count: number): Listings {
  let left = count;
  return MADE.flatMap(([day, text]) => {
    const lines = text.split("\n").slice(0, 3 * left);
    left = Math.max(0, left - Math.floor(text.split("\n").length / 3));
    return lines.length === 0 ? [] : [[day, `${lines.join("\n")}\n`] as const];
  });
}

const urlsOf = (plan: Plan) => new Set([...plan.papers(), ...plan.others()].map(({ url }) => url));
const missing = (before: ReadonlySet<string>, after: ReadonlySet<string>) =>
  [...before].filter((url) => !after.has(url));

async function rendered(plan: Plan, url: string): Promise<string> {
  const output = [...plan.others()].find((each) => each.url === url);
  if (output === undefined) throw new Error(`There is no ${url}.`);
  return String(await output.render(output.props(), plan.chromes.framed));
}

describe("a site that grows", { timeout: 300_000 }, () => {
  test("beyond the size of the full profile loses no URL", async () => {
    const { site } = await planSite({ content: contentOf(MADE) });
    const step = countWithin(site.library.papers, "full");
    expect(step).toBeLessThan(4_900);
    const [below, above] = [
      await planSite({ content: contentOf(firstPapers(step)) }),
      await planSite({ content: contentOf(firstPapers(step + 100)) }),
    ];
    expect([below.site.profile.name, above.site.profile.name]).toEqual(["full", "reduced"]);
    expect(below.site.library.papers.length).toBeGreaterThan(step - 100);
    expect(missing(urlsOf(below), urlsOf(above))).toEqual([]);
  });

  test("from full to reduced to minimal loses no URL, later months lead to their digests", async () => {
    const full = urlsOf(await planSite({ content: contentOf(firstPapers(3_000), "detail: full\n") }));
    const reduced = await planSite({ content: contentOf(ALL, "detail: reduced\n") });
    const minimal = await planSite({ content: contentOf(ALL, "extent: bare\n") });
    expect(missing(full, urlsOf(reduced))).toEqual([]);
    expect(missing(urlsOf(reduced), urlsOf(minimal))).toEqual([]);
    expect(urlsOf(minimal).size).toBeGreaterThan(full.size);
    for (const plan of [reduced, minimal]) {
      expect(await rendered(plan, "/archive/2026/11/")).toMatch(/<li>.*\/papers\//s);
      const later = await rendered(plan, "/archive/2026/12/");
      expect(later).not.toContain("/papers/");
      expect(later).toContain('<a href="/digests/2026-12-20/">');
    }
  });
});

describe("is kept for the first papers:", () => {
  const first = entry("First", { authors: ["Ada Example", "Bo Sample"] });
  const { library } = buildLibrary([
    listing("2026-01-01", first),
    listing("2026-01-02", { ...first, authors: ["Ada Example"] }),
    listing("2026-01-03", entry("Second", { authors: ["Cy Muster"] })),
    listing("2026-01-04", first),
    listing("2026-01-05", { ...first, authors: ["Ada Example"] }),
  ]);
  const extent = profileOf(library, "reduced", { full: 1, reduced: 1 });

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

test("an author who had a feed when the site was reduced keeps it when it is minimal", () => {
  const by = (name: string, from: number, count: number) =>
    Array.from({ length: count }, (_, k) => entry(`Paper ${from + k}`, { authors: [name] }));
  const { library } = buildLibrary([
    listing("2026-01-01", ...by("Ada Example", 0, 10)),
    listing("2026-01-02", ...by("Bo Sample", 10, 3), ...by("Cy Muster", 13, 2)),
    listing("2026-01-03", ...by("Ada Example", 15, 85)),
    listing("2026-01-04", ...by("Cy Muster", 100, 1), ...by("Di Beispiel", 101, 3)),
  ]);
  const profile = profileOf(library, "minimal", { full: 10, reduced: 100 });
  const followed = library.authors.filter(profile.hasFeed).map(({ name }) => name);
  expect(followed.sort()).toEqual(["Ada Example", "Bo Sample"]);
});

test("a size is counted in papers and authors, and never below what earlier versions had", () => {
  const papersOf = (count: number, authors: number) =>
    Array.from({ length: count }, () => ({
      authors: Array.from({ length: authors }, () => ({ author: {} })),
    }));
  expect(countWithin(papersOf(5_100, 0), "full")).toBe(5_000);
  expect(countWithin(papersOf(3_000, 2), "full")).toBe(3_000);
  expect(countWithin(papersOf(2_100, 12), "full")).toBe(2_000);
});

describe("a large site leaves out", () => {
  const papers = Array.from({ length: 3 }, (_, k) => entry(`Paper ${k}`, { authors: [`Ada ${k} Example`] }));
  const again = entry("Another", { authors: ["Ada 2 Example"] });
  const { library } = buildLibrary([
    ...papers.map((paper, k) => listing(`2026-01-0${k + 1}`, paper)),
    listing("2026-01-04", again),
  ]);

  test("a category's older papers in its list, which a full site never had on a later page", () => {
    expect(profileOf(library, "minimal", { full: 2, reduced: 3 }).categoryPapers).toBe(2);
    expect(profileOf(library, "full").categoryPapers).toBe(Number.POSITIVE_INFINITY);
  });

  test("authors with one paper from the list by number of papers, except the first ones", () => {
    const { rankedAuthorCount: ranked } = profileOf(library, "reduced", { full: 1, reduced: 1 });
    const { byPapers } = indexAuthors(library.authors, 1, ranked);
    expect(byPapers.map(({ name }) => name)).toEqual(["Ada 2 Example", "Ada 0 Example"]);
    expect(profileOf(library, "full").rankedAuthorCount).toBe(3);
  });
});
