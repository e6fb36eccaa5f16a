import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildSite, filesBelow } from "../support/build.ts";
import { linksOf } from "../support/links.ts";

const HOSTS = [
  { base: "/", args: ["--url", "https://example.org"] },
  { base: "/digest/", args: ["--url", "https://example.org", "--path-prefix", "/digest/"] },
  { base: "/digest/", args: ["--url", "https://example.org/digest"] },
  { base: "/a/b/", args: ["--url", "https://example.org/ignored/", "--path-prefix", "a/b"] },
];

describe.each(HOSTS)("built with $args", ({ base, args }) => {
  const { folder } = buildSite(args);
  const links = linksOf(folder);
  const inside = links.filter(
    ({ target }) => !/^(?:https?|mailto):/.test(target) || target.startsWith("https://example.org"),
  );

  test("every page, feed and sitemap has links to follow", () => {
    const kinds = ["index.html", "404.html", "feed.xml", "sitemap.xml", "robots.txt"];
    for (const kind of kinds)
      expect(
        links.some(({ file }) => file === kind),
        kind,
      ).toBe(true);
  });

  test("every link leads to a file of the site, below the base path", () => {
    const broken = inside.filter(({ file, target }) => !leadsSomewhere(folder, base, file, target));
    expect(broken).toEqual([]);
  });

  test("feeds, the sitemap and robots.txt name whole addresses", () => {
    const machine = links.filter(({ file }) => /\.(?:xml|opml|txt)$/.test(file));
    expect(machine.length).toBeGreaterThan(0);
    expect(machine.filter(({ target }) => !target.startsWith(`https://example.org${base}`))).toEqual([]);
  });

  test("the sitemap holds every page but the one for what is not there", () => {
    const listed = links.filter(({ file }) => file === "sitemap.xml").map(({ target }) => target);
    const pages = filesBelow(folder).filter((file) => file.endsWith(".html") && file !== "404.html");
    const expected = pages.map((file) => `https://example.org${base}${file.replace(/index\.html$/, "")}`);
    expect([...listed].sort()).toEqual([...expected].sort());
  });
});

function leadsSomewhere(folder: string, base: string, from: string, target: string): boolean {
  const page = new URL(`https://example.org${base}${from}`);
  const url = new URL(target, page);
  if (!url.pathname.startsWith(base)) return false;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const file = join(folder, path === "" || path.endsWith("/") ? `${path}index.html` : path);
  if (!existsSync(file)) return false;
  return (
    url.hash === "" || readFileSync(file, "utf8").includes(` id="${decodeURIComponent(url.hash.slice(1))}"`)
  );
}
