import { describe, expect, test } from "vitest";
import { pagerNumbers } from "../../src/site/paging.ts";
import { buildSite, readBuilt } from "../support/build.ts";
import { filesBelow, ownContentWith } from "../support/folders.ts";
import { linksOf } from "../support/links.ts";

test.each([
  [1, 2, [1, 2]],
  [1, 9, [1, 2, 0, 9]],
  [5, 9, [1, 0, 4, 5, 6, 0, 9]],
  [3, 4, [1, 2, 3, 4]],
  [9, 9, [1, 0, 8, 9]],
])("on page %i of %i, a pager names %j", (number, count, named) =>
  expect(pagerNumbers(number, count)).toEqual(named),
);

describe("lists that are longer than a page", async () => {
  const settings = "title: Ours\nurl: https://example.org/\nlistItems: 3\n";
  const site = await buildSite(["--content", ownContentWith({ "site.yaml": settings })]);
  const titles = (path: string) =>
    [...readBuilt(site, path).matchAll(/<h2 dir="auto"><a [^>]*><bdi>(.*?)<\/bdi>/g)].map(
      (match) => match[1],
    );

  test("continue at page/2/, each paper on one page, in order", async () => {
    const pages = ["index.html", "page/2/index.html", "page/3/index.html", "page/4/index.html"];
    const cut = pages.flatMap((page) => titles(`digests/2026-11-23/${page}`));
    const whole = readBuilt(await buildSite(), "digests/2026-11-23/index.html");
    expect(cut).toHaveLength(11);
    expect(new Set(cut).size).toBe(11);
    const places = cut.map((title) => whole.indexOf(`<bdi>${title}</bdi>`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(filesBelow(site.folder)).toContain("categories/lg/page/3/index.html");
  });

  test("state the range of a page, and link to the others", () => {
    const second = readBuilt(site, "digests/2026-11-23/page/2/index.html");
    expect(second).toContain("11 papers, showing 4–6.");
    const ways = linksOf(site.folder).filter(({ file }) => file === "digests/2026-11-23/page/2/index.html");
    for (const page of ["", "page/3/", "page/4/"]) {
      expect(ways.map(({ target }) => target)).toContain(`/digests/2026-11-23/${page}`);
    }
    expect(second).toContain('aria-current="page">4–6</a>');
    expect(second).toContain(">10–11</a>");
  });

  test("begin on the home page, which leads to the rest", () => {
    expect(titles("index.html")).toHaveLength(3);
    expect(readBuilt(site, "index.html")).toContain('href="/digests/2026-11-23/page/2/"');
  });
});
