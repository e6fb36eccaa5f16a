import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildSite } from "../support/build.ts";
import { contentFolder, filesBelow } from "../support/folders.ts";
import { brokenLinks, linksOf } from "../support/links.ts";

const HOSTS = [
  { base: "/", args: ["--url", "https://example.org"] },
  { base: "/digest/", args: ["--url", "https://example.org", "--path-prefix", "/digest/"] },
  { base: "/digest/", args: ["--url", "https://example.org/digest"] },
  { base: "/a/b/", args: ["--url", "https://example.org/ignored/", "--path-prefix", "a/b"] },
];

describe.each(HOSTS)("built with $args", async ({ base, args }) => {
  const { folder } = await buildSite(args);
  const links = linksOf(folder);

  test("every page, feed and sitemap has links", () => {
    const kinds = ["index.html", "404.html", "feed.xml", "sitemap.xml", "robots.txt"];
    for (const kind of kinds)
      expect(
        links.some(({ file }) => file === kind),
        kind,
      ).toBe(true);
  });

  test("feeds, the sitemap and robots.txt have absolute URLs", () => {
    const machine = links.filter(({ file }) => /\.(?:xml|opml|txt)$/.test(file));
    expect(machine.length).toBeGreaterThan(0);
    expect(machine.filter(({ target }) => !target.startsWith(`https://example.org${base}`))).toEqual([]);
  });

  test("the sitemap has every page except e-mails and the 404 page", () => {
    const listed = links.filter(({ file }) => file === "sitemap.xml").map(({ target }) => target);
    const pages = filesBelow(folder).filter(
      (file) => /(?<!\/email)\.html$/.test(file) && file !== "404.html",
    );
    const expected = pages.map((file) => `https://example.org${base}${file.replace(/index\.html$/, "")}`);
    expect([...listed].sort()).toEqual([...expected].sort());
  });
});

describe("a broken link is found", async () => {
  const LISTING = "LGMay 12, 2026\nA Good Title of Things || Ada Example, Bo Sample\nGood words.\n";
  const { folder } = await buildSite([
    "--content",
    contentFolder({
      "site.yaml": "title: Ours\nurl: https://example.org/digest/\n",
      "listings/2026-05-13.txt": LISTING,
      "redirects.yaml": "/old/: /authors/\n",
    }),
  ]);

  test.each([
    ["a page's link", "index.html", 'href="/digest/authors/"', 'href="/digest/autors/"'],
    ["one without the base path", "index.html", 'href="/digest/authors/"', 'href="/authors/"'],
    ["a place on a page", "authors/index.html", 'href="#main"', 'href="#mian"'],
    ["a feed's", "feed.xml", "https://example.org/digest/papers/", "https://example.org/digest/paper/"],
    ["a JSON feed's", "feed.json", "https://example.org/digest/papers/", "https://example.org/digest/paper/"],
    ["the outline's", "feeds.opml", "/categories/lg/feed.xml", "/categories/gl/feed.xml"],
    ["the sitemap's", "sitemap.xml", "/authors/ada-example/", "/authors/ada-exmaple/"],
    ["robots.txt's", "robots.txt", "sitemap.xml", "sitemaps/sitemap.xml"],
    ["a redirect's", "old/index.html", "0; url=/digest/authors/", "0; url=/digest/autors/"],
  ])("%s", (_, file, good, bad) => {
    const text = readFileSync(join(folder, file), "utf8");
    expect(text).toContain(good);
    writeFileSync(join(folder, file), text.replace(good, bad));
    expect(brokenLinks(folder).length).toBeGreaterThan(0);
    writeFileSync(join(folder, file), text);
    expect(brokenLinks(folder)).toEqual([]);
  });
});
