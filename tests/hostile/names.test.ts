import { expect, test } from "vitest";
import { readAddress } from "../../src/content/redirect-file.ts";
import { isReserved } from "../../src/site/urls.ts";
import { runBuild } from "../support/build.ts";
import { contentFolder, filesBelow } from "../support/folders.ts";

const LISTING = "LGMay 12\nA Title of Some Words || Ada Example\nWords of an abstract.\n";

test("a page may have any name but those that the site needs", () => {
  for (const name of [
    "papers",
    "Papers",
    "papers.bib",
    "robots.txt",
    "404",
    "404.html",
    "index",
    "index.html",
    "sitemap-1.xml",
    "feeds.opml",
    "FEED.xml",
  ])
    expect(isReserved(name), name).toBe(true);
  for (const name of ["about", "paper", "papers-and-talks", "v1.0", "sitemap-of-ours", "über uns"])
    expect(isReserved(name), name).toBe(false);
});

test("a redirect cannot lead from below a file", () => {
  for (const from of [
    "/robots.txt/x/",
    "papers.bib/x",
    "/old.html/x",
    `/${"a".repeat(250)}/`,
    `/${"ü".repeat(125)}.html`,
  ])
    expect(readAddress(from), from).toBeUndefined();
  expect(readAddress("/john.smith/papers/")).toBe("/john.smith/papers/");
});

test("names that collide with the site's or are very long do not stop a build", () => {
  const long = "n".repeat(241);
  const site = runBuild([
    "--content",
    contentFolder({
      "site.yaml": "url: https://example.org/\n",
      "listings/2026-05-13.txt": LISTING,
      [`listings/2026-05-14-${"x".repeat(240)}`]: LISTING,
      [`listings/2026-05-15-${"x".repeat(236)}.txt`]: LISTING.replace("A Title", "A Third Title"),
      [`pages/${long}.md`]: "# Long",
      "pages/papers.bib.md": "# A",
      "pages/robots.txt.md": "# B",
      "pages/404.html.md": "# C",
      "pages/index.html.md": "# D",
      "pages/sitemap-1.xml.md": "# E",
      "pages/a b ü.md": "# Odd",
      "files/robots.txt": "theirs",
      "redirects.yaml": `/robots.txt/x/: /authors/\n/papers.bib/y/: /authors/\n/${long}/z/: /authors/\n/${"q".repeat(300)}/: /authors/\n`,
    }),
  ]);
  expect(site.stderr.match(/page-name-taken/g)).toHaveLength(5);
  expect(site.stderr.match(/redirect-shape/g)).toHaveLength(1);
  expect(site.stderr).toContain("Also at lines 2, 3, 4.");
  expect(site.stdout).toContain("2 papers");
  expect(filesBelow(site.folder)).toContain(`${long}/index.html`);
});
