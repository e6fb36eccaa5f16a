/**
 * `npm run screenshots [-- FOLDER]`: pictures of the built `_site`, every page kind at three widths, light and
 * dark, into FOLDER (`.cache/screenshots`); and the README's picture into `.github/`.
 */
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { startBrowser } from "../support/browser.ts";
import { serveFolder } from "../support/server.ts";

const WIDTHS = [320, 768, 1280] as const;
const SCHEMES = ["light", "dark"] as const;

const folder = process.argv[2] ?? ".cache/screenshots";
mkdirSync(folder, { recursive: true });

const site = await serveFolder("_site");
const browser = await startBrowser();
for (const [name, path] of Object.entries(pageKinds())) {
  for (const width of WIDTHS) for (const scheme of SCHEMES) await shoot(browser, name, path, width, scheme);
}
await shootReadme(browser);
await browser.close();
await site.close();

/** One page of each kind, by its name. */
function pageKinds(): Readonly<Record<string, string>> {
  const first = (kind: string): string => {
    const slug = readdirSync(join("_site", kind), { withFileTypes: true }).find((item) =>
      item.isDirectory(),
    )?.name;
    return slug === undefined ? "404.html" : `${kind}/${slug}/`;
  };
  return {
    home: "",
    digests: "digests/",
    digest: first("digests"),
    categories: "categories/",
    category: first("categories"),
    authors: "authors/",
    "authors-by-papers": "authors/by/papers/",
    author: first("authors"),
    paper: first("papers"),
    archive: "archive/",
    year: first("archive"),
    stats: "stats/",
    feeds: "feeds/",
    search: "search/",
    found: "search/?q=learning&sort=date",
    about: "about/",
    "not-found": "404.html",
  };
}

async function shoot(
  browser: Browser,
  name: string,
  path: string,
  width: number,
  colorScheme: (typeof SCHEMES)[number],
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  await page.goto(site.url + path, { waitUntil: "networkidle" });
  await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
  await page.close();
}

/** The home page as the README shows it. */
async function shootReadme(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 820 }, colorScheme: "light" });
  await page.goto(site.url);
  await page.screenshot({ path: ".github/screenshot.png" });
  await page.close();
}
