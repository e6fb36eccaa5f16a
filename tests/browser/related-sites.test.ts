import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsOf } from "../support/axe.ts";
import { buildSite } from "../support/build.ts";
import { contentFolder, temporaryFolder } from "../support/folders.ts";
import { resultTitles } from "../support/reader.ts";
import { type SiteServer, serveFolder } from "../support/server.ts";
import { connectToBrowser } from "../support/shared-browser.ts";

/** Papers of invented people, one a line: header, title, author, and an abstract that is not on wombats. */
function listing(
  ...papers: readonly (readonly [header: string, title: string, authors: string, abstract?: string])[]
): string {
  return papers
    .map(
      ([header, title, authors, abstract]) =>
        `${header}\n${title} || ${authors}\n${abstract ?? "An abstract on wombats."}`,
    )
    .join("\n");
}

const YEARS = {
  "2026": listing(
    ["90.5LGMay 12, 2026Code", "Burrows of This Year", "Ada Example, Bo Sample"],
    ["LGMay 11, 2026", "Burrows With Rain", "Ada Example"],
  ),
  "2025": listing(
    ["97.5CVMay 12, 2025Code", "Pouches of Last Year", "Ada Example, Cy Muster"],
    ["LGMay 10, 2025", "Quokkas of Last Year", "Cy Muster, Ada Example"],
  ),
  // Two categories with the same name, which the site distinguishes by their codes.
  "2024": listing(
    ["ROMay 12, 2024", "Claws <b>Far</b> Away", "Ada Example, Di Beispiel"],
    ["LGMay 12, 2024", "Maps of Echidnas", "Ed Probe", "Echidnas alone."],
    ["stat.MLMay 12, 2024", "Counts of Echidnas", "Ed Probe", "Echidnas alone."],
  ),
};

let browser: Browser;
/** Two years are on one host, the third on another. */
let host: SiteServer;
let other: SiteServer;
const [folder, otherFolder] = [temporaryFolder(), temporaryFolder()];

beforeAll(async () => {
  browser = await connectToBrowser();
  host = await serveFolder(folder);
  other = await serveFolder(otherFolder, "/", { "access-control-allow-origin": "*" });
  // Each site has the same lines, including its own.
  const relatedSites = `relatedSites:
- title: Wombats 2026
  address: ${host.url}2026/
- title: Wombats 2025
  address: ${host.url}2025
- title: Wombats & <i>2024</i>
  address: ${other.url}2024/
`;
  for (const [year, text] of Object.entries(YEARS)) {
    const [server, place] = year === "2024" ? [other, otherFolder] : [host, folder];
    const content = contentFolder({
      "site.yaml": `title: Wombats ${year}\nurl: ${server.url}${year}/\n${relatedSites}`,
      [`listings/${year}-05-13.txt`]: text,
    });
    cpSync((await buildSite(["--content", content])).folder, join(place, year), { recursive: true });
  }
});

afterAll(async () => {
  await browser.close();
  await Promise.all([host.close(), other.close()]);
});

/** Opens a page and returns its errors. */
async function visit(url: string, look: (page: Page) => Promise<void>): Promise<readonly string[]> {
  const context = await browser.newContext();
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(url);
    await look(page);
    return complaints;
  } finally {
    await context.close();
  }
}

async function says(page: Page, words: RegExp): Promise<string> {
  const found = page.locator("#found", { hasText: words });
  await found.waitFor();
  return (await found.textContent()) ?? "";
}

describe("a search on one site", () => {
  test("finds papers of related sites, names their site and links to them", async () => {
    const complaints = await visit(`${host.url}2026/search/?q=wombats&sort=date`, async (page) => {
      expect(await says(page, /result/)).toBe("5 results for “wombats”, newest first.");
      expect(await resultTitles(page)).toEqual([
        "Burrows of This Year",
        "Burrows With Rain",
        "Pouches of Last Year",
        "Quokkas of Last Year",
        "Claws <b>Far</b> Away",
      ]);
      const from = await page.locator("#results .from-site").allTextContents();
      expect(from).toEqual(["from Wombats 2025", "from Wombats 2025", "from Wombats & <i>2024</i>"]);
      const links = await page
        .locator("#results a")
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(links).toContain(`${host.url}2025/categories/cv/`);
      expect(links).toContain(`${other.url}2024/authors/di-beispiel/`);
      for (const link of links) expect((await fetch(link)).status, link).toBe(200);
      await page.locator("#results li:last-child h2 a").click();
      await page.waitForURL(`${other.url}2024/papers/**`);
      expect(await page.locator("h1").textContent()).toBe("Claws <b>Far</b> Away");
    });
    expect(complaints).toEqual([]);
  });

  test("filters and sorts them by category, year, author, code and score", async () => {
    const complaints = await visit(`${host.url}2026/search/?q=wombats`, async (page) => {
      await says(page, /^5 results/);
      const years = await page.locator("#year option").allTextContents();
      expect(years).toEqual(["All", "2026 · 2", "2025 · 2", "2024 · 1"]);
      expect(await page.locator("#category option").allTextContents()).toEqual([
        "All",
        "Machine Learning (LG) · 3",
        "Computer Vision and Pattern Recognition (CV) · 1",
        "Robotics (RO) · 1",
        "Machine Learning (stat.ML) · 0",
      ]);
      await page.getByLabel("Year", { exact: true }).selectOption("2025");
      await says(page, /^2 results/);
      await page.getByLabel("Category", { exact: true }).selectOption("cv");
      await says(page, /^1 result /);
      expect(await resultTitles(page)).toEqual(["Pouches of Last Year"]);
      await page.goto(`${host.url}2026/search/?code=1&sort=score`);
      await says(page, /^2 results, sorted by score/);
      expect(await resultTitles(page)).toEqual(["Pouches of Last Year", "Burrows of This Year"]);
      await page.goto(`${host.url}2026/search/?author=Ada+Example`);
      await says(page, /^4 results/);
    });
    expect(complaints).toEqual([]);
  });

  test("is restored from its URL with filters that only a related site has, and skips parts that lack a word", async () => {
    const complaints = await visit(`${host.url}2026/search/?category=ro&year=2024`, async (page) => {
      await says(page, /^1 result\./);
      expect(await page.getByLabel("Category", { exact: true }).inputValue()).toBe("ro");
      expect(await page.getByLabel("Year", { exact: true }).inputValue()).toBe("2024");
      await page.goto(`${host.url}2025/search/?q=quokkas+wombats`);
      await says(page, /^1 result /);
      await page.goto(`${other.url}2024/search/?q=claws`);
      await says(page, /^1 result /);
    });
    // The host of the other two sends no CORS headers, so the third site cannot reach them.
    expect(complaints.every((words) => /CORS|ERR_FAILED/.test(words))).toBe(true);
  });
});

test("home page, feeds and outline name the related sites, and not the site itself", async () => {
  const get = async (path: string) => (await fetch(`${host.url}2026/${path}`)).text();
  const [home, feeds, outline, search] = await Promise.all(["", "feeds/", "feeds.opml", "search/"].map(get));
  for (const page of [home, feeds, search]) {
    expect(page).toContain(`<a href="${host.url}2025/"><bdi>Wombats 2025</bdi></a>`);
    expect(page).toContain(
      `<a href="${other.url}2024/"><bdi>Wombats &amp; &lt;i&gt;2024&lt;/i&gt;</bdi></a>`,
    );
    expect(page).not.toContain("<bdi>Wombats 2026</bdi>");
  }
  for (const [text, quote] of [
    [feeds, "href="],
    [outline, "xmlUrl="],
  ])
    for (const feed of [`${host.url}2025/feed.xml`, `${other.url}2024/feed.xml`]) {
      expect(text).toContain(`${quote}"${feed}"`);
      expect((await fetch(feed)).status).toBe(200);
    }
});

test.each(["", "feeds/", "search/?q=wombats"])(
  "/%s has no violation that axe knows of, on a phone",
  async (path) => {
    // axe is put into the page, which the page's own policy forbids.
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${host.url}2026/${path}`);
    if (path.startsWith("search")) await says(page, /^5 results/);
    expect(await violationsOf(page)).toEqual([]);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
    await context.close();
  },
);

test("only the search page may request another host, and only that one", async () => {
  const policyOf = async (path: string) => {
    const text = await (await fetch(`${host.url}2026/${path}`)).text();
    return /Security-Policy" content="([^"]*)"/.exec(text)?.[1]?.replaceAll("&#39;", "'");
  };
  const [home, feeds, search] = await Promise.all(["", "feeds/", "search/"].map(policyOf));
  expect(home).toContain("script-src 'self'; connect-src 'self';");
  expect(feeds).toBe(home);
  expect(search).toBe(home?.replace("connect-src 'self'", `$& ${other.url.slice(0, -1)}`));
});

describe("a related site that does not respond is named, and the others' papers are shown", () => {
  test("if its host is down", async () => {
    await other.close();
    await visit(`${host.url}2026/search/?q=wombats`, async (page) => {
      expect(await says(page, /^4 results/)).toMatch(
        /best match first\. Wombats & <i>2024<\/i> did not respond and was not searched\.$/,
      );
      await page.locator("#q").fill("nothing-of-this");
      await says(page, /^No results.*did not respond/);
    });
  });

  test("if a part of its index is missing", async () => {
    rmSync(join(folder, "2025/search-index/1"), { recursive: true });
    await visit(`${host.url}2026/search/?q=wombats`, async (page) => {
      expect(await says(page, /^2 results/)).toMatch(
        /2024<\/i>, Wombats 2025 did not respond and were not searched\.$/,
      );
      expect(await resultTitles(page)).toHaveLength(2);
    });
  });
});
