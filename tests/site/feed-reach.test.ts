import { parseAtomFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { planSite } from "../../src/build/plan-site.ts";
import { contentFolder } from "../support/folders.ts";

/** A day's listing of invented papers. */
function listing(day: string, papers: number, words = "Words."): string {
  return Array.from(
    { length: papers },
    (_, k) =>
      `LGJan 5, 2026\nA Rather Long Title of Paper ${k} in the Digest of ${day} || Ada Example, Bo Sample et al.\n${words}\n`,
  ).join("");
}

/** The requested feed files of a site, by address. */
async function feeds(
  content: Readonly<Record<string, string>>,
  wanted: RegExp,
): Promise<ReadonlyMap<string, string>> {
  const plan = await planSite({ content: contentFolder(content) });
  const found = new Map<string, string>();
  for (const output of plan.others())
    if (wanted.test(output.url))
      found.set(output.url, String(await output.render(output.props(), plan.chromes.plain)));
  return found;
}

const SETTINGS = "title: T\nurl: https://example.org/digest/\n";
const titles = (source = "") => (parseAtomFeed(source).entries ?? []).map(({ title }) => title?.value);

describe("a feed of papers, regardless of the settings,", () => {
  test("has the newest digest, all papers of a week, and no more", async () => {
    const all = await feeds(
      {
        "site.yaml": `${SETTINGS}feedSize: 10\n`,
        "listings/2026-07-10.txt": listing("the tenth", 60),
        "listings/2026-07-04.txt": listing("the fourth", 20),
        "listings/2026-07-03.txt": listing("the third", 30),
      },
      /^\/(?:categories\/lg\/)?atom\.xml$/,
    );
    for (const source of all.values()) {
      expect(titles(source)).toHaveLength(80);
      expect(titles(source).some((title) => title?.includes("the third"))).toBe(false);
    }
    expect(all.size).toBe(2);
  });

  test("has no author called et al.", async () => {
    const all = await feeds(
      { "site.yaml": SETTINGS, "listings/2026-07-10.txt": listing("the tenth", 1) },
      /^\/(?:feed|atom)\.(?:xml|json)$/,
    );
    for (const [url, source] of all) {
      expect(source, url).not.toMatch(/<(?:name|dc:creator)>[^<]*et al/);
      expect(source, url).not.toMatch(/"name":"[^"]*et al/);
    }
    expect(all.size).toBe(3);
  });
});

describe("the feed of digests", () => {
  const days = Array.from({ length: 14 }, (_, k) => `2026-06-${String(k + 1).padStart(2, "0")}`);
  const content = {
    "site.yaml": SETTINGS,
    ...Object.fromEntries(days.map((day) => [`listings/${day}.txt`, listing(day, 210)])),
  };

  test("is smaller than 512 kB, has a week, and its archives have the rest", async () => {
    const all = await feeds(content, /^\/digests\/feed/);
    const items = new Map([...all].map(([url, source]) => [url, parseRssFeed(source).items ?? []]));
    for (const [url, source] of all) expect(Buffer.byteLength(source), url).toBeLessThan(512 * 1024);
    expect(items.get("/digests/feed.xml")?.length).toBeGreaterThanOrEqual(7);
    const listed = new Set([...items.values()].flat().map(({ link }) => link?.slice(-11, -1)));
    expect([...listed].sort()).toEqual(days);
    expect(all.get("/digests/feed.xml")).toContain('rel="prev-archive"');
  });
});

test("links and pictures of an editor's note are absolute in the feed of digests, and fragments lead to its headings", async () => {
  const note =
    "See [below](#part), [about](/about/), [there](../../about/), [web](https://example.com/?a=1&b=2), <b>\n\n![picture](/assets/icon.png)\n\n## Part\n\nWords.\n\n## Main\n";
  const all = await feeds(
    { "site.yaml": SETTINGS, "listings/2026-07-10.txt": listing("x", 1), "listings/2026-07-10.md": note },
    /^\/digests\/(?:feed\.xml|2026-07-10\/)$/,
  );
  const body = parseRssFeed(all.get("/digests/feed.xml") ?? "").items?.[0]?.description ?? "";
  const at = "https://example.org/digest";
  for (const to of [`${at}/digests/2026-07-10/#part`, `${at}/about/`, "https://example.com/?a=1&amp;b=2"])
    expect(body).toContain(`href="${to}"`);
  expect(body).toContain(`src="${at}/assets/icon.png"`);
  expect(body).not.toMatch(/(?:href|src)="(?!https:)/);
  const page = all.get("/digests/2026-07-10/") ?? "";
  expect(page).toContain('<h2 id="part">');
  expect(page).toContain('<h2 id="main-2">');
});

describe("a feed was updated", () => {
  const updated = (source = "") => parseAtomFeed(source).updated?.slice(0, 10);

  test("on the last day on which one of its papers was listed, an old paper included", async () => {
    const all = await feeds(
      {
        "site.yaml": SETTINGS,
        "listings/2026-07-01.txt": listing("the first", 2),
        "listings/2026-07-03.txt": listing("the third", 1).replaceAll("LG", "CV"),
        "listings/2026-07-10.txt": listing("the first", 1),
      },
      /^\/categories\/(?:lg|cv)\/atom\.xml$/,
    );
    expect(updated(all.get("/categories/lg/atom.xml"))).toBe("2026-07-10");
    expect(updated(all.get("/categories/cv/atom.xml"))).toBe("2026-07-03");
  });

  test("on the day of the newest digest, if it has no papers", async () => {
    const all = await feeds(
      {
        "site.yaml": SETTINGS,
        "topics.yaml": "Nothing yet: zebra\n",
        "listings/2026-07-10.txt": listing("the tenth", 1),
      },
      /^\/topics\/nothing-yet\/atom\.xml$/,
    );
    expect(titles(all.get("/topics/nothing-yet/atom.xml"))).toEqual([]);
    expect(updated(all.get("/topics/nothing-yet/atom.xml"))).toBe("2026-07-10");
  });
});
