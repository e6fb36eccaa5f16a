import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSearchIndex } from "../../src/build/search/search-index.ts";
import { loadSite } from "../../src/site/site.ts";
import { violationsOf } from "../support/axe.ts";
import { buildSharedSite, buildSite } from "../support/build.ts";
import { contentFolder } from "../support/folders.ts";
import { HOSTILE_LISTING } from "../support/hostile.ts";
import { resultTitles } from "../support/reader.ts";
import { type SiteServer, serveFolder } from "../support/server.ts";
import { connectToBrowser } from "../support/shared-browser.ts";

const STRICT = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'",
};

/** 45 papers of invented people: enough for “Show more”. */
const MANY = Array.from({ length: 45 }, (_, k) => {
  const [category, year] = [["LG", "CV"][k % 2], 2024 + (k % 3)];
  const author = k % 5 === 0 ? "Ada Example" : "Bo Sample";
  return [
    `${k % 4 === 0 ? `${10 + k}.5` : ""}${category}May ${1 + (k % 28)}, ${year}${k % 2 ? "" : "Code"}`,
    `Paper ${k} About Wombats${author}, Carla Muster`,
    `An abstract on marsupials${k === 7 ? " and one quokka" : ""}.`,
  ].join("\n");
}).join("\n");

let browser: Browser;
let site: SiteServer;
let many: SiteServer;
let hostile: SiteServer;
let parted: SiteServer;

beforeAll(async () => {
  browser = await connectToBrowser();
  site = await serveFolder((await buildSite(["--path-prefix", "/digest/"])).folder, "/digest/", STRICT);
  many = await serveFolder(await built("2026-06-01", MANY), "/", STRICT);
  const content = contentFolder({ "listings/2026-05-13.txt": HOSTILE_LISTING });
  hostile = await serveFolder(
    (await buildSharedSite(content, ["--url", "https://example.org/"])).folder,
    "/",
    STRICT,
  );
  parted = await serveFolder(await inParts(await built("2026-06-01", MANY)), "/", STRICT);
});

afterAll(async () => {
  await browser.close();
  await Promise.all([site, many, hostile, parted].map((server) => server.close()));
});

async function built(day: string, listing: string): Promise<string> {
  const content = contentFolder({ [`listings/${day}.txt`]: listing });
  return (await buildSite(["--content", content, "--url", "https://example.org/"])).folder;
}

/** The same site with its index in parts of ten papers, as a very large site has it in parts of thousands. */
async function inParts(folder: string): Promise<string> {
  const content = contentFolder({ "listings/2026-06-01.txt": MANY });
  const site = await loadSite({ content, url: "https://example.org/" });
  await createSearchIndex(site, join(folder, "search-index"), { partSize: 10 }).close();
  const page = join(folder, "search/index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace('data-parts="1"', 'data-parts="5"'));
  return folder;
}

/** Opens a page, runs `look`, and fails on errors or requests to other hosts. */
async function visit<T>(
  url: string,
  look: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext({ bypassCSP: false, ...options });
  const troubles: string[] = [];
  try {
    const page = await context.newPage();
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) troubles.push(message.text());
    });
    context.on("request", (request) => {
      if (new URL(request.url()).origin !== new URL(url).origin) troubles.push(request.url());
    });
    await page.goto(url);
    const seen = await look(page);
    expect(troubles).toEqual([]);
    return seen;
  } finally {
    await context.close();
  }
}

/** The status of the search; waits until it is as expected. */
async function says(page: Page, words: RegExp): Promise<void> {
  await page.locator("#found", { hasText: words }).waitFor();
}

describe("a paper is found", () => {
  test.each([
    ["a word of its title", "pyratok", "PyraTok: "],
    ["its author", "nilesh gupta", "ELIAS: "],
    ["its author, without accents and case", "SUSLADKAR", "PyraTok: "],
    ["a word of its abstract, in another form", "timescale", "Learning, Fast and Slow"],
    ["an exact phrase", '"end-to-end learning"', "ELIAS: "],
  ])("by %s", async (_, query, title) => {
    await visit(`${site.url}search/?q=${encodeURIComponent(query)}`, async (page) => {
      await says(page, /result/);
      expect((await resultTitles(page)).some((found) => found.startsWith(title))).toBe(true);
    });
  });

  test("from the search field of any page, below a base path", async () => {
    await visit(`${site.url}authors/`, async (page) => {
      await page.locator("header input[type=search]").fill("pyratok");
      await page.keyboard.press("Enter");
      await says(page, /^1 result for “pyratok”/);
      expect(page.url()).toBe(`${site.url}search/?q=pyratok`);
      await page.locator("#results h2 a").click();
      await page.waitForURL(/\/digest\/papers\/pyratok/);
      expect(await page.locator("h1").textContent()).toContain("PyraTok");
    });
  });
});

test("a result has the markup of a list row, with matches highlighted", async () => {
  await visit(`${site.url}search/?q=learning+slow`, async (page) => {
    await says(page, /result/);
    const first = page.locator("#results article").first();
    expect(await first.locator("h2 mark").allTextContents()).toEqual(["Learning", "Slow"]);
    expect(await first.locator(".abstract mark").count()).toBeGreaterThan(0);
    expect(await first.locator(".authors").textContent()).toBe(
      "Rishabh Tiwari, Kusha Sareen, Lakshya A Agrawal et al.",
    );
    expect((await first.locator(".facts").textContent())?.replace(/\s+/g, " ")).toBe(
      "Score 98.1LG12 May 2026",
    );
    for (const link of await first.locator("a").all()) {
      const href = await link.getAttribute("href");
      expect(href).toMatch(/^\/digest\/(?:papers|authors|categories)\/[a-z0-9-]+\/$/);
      expect((await page.request.get(new URL(href!, page.url()).href)).status(), href!).toBe(200);
    }
  });
});

test("filters and sorting are kept in the URL and restored by reload and back", async () => {
  await visit(`${many.url}search/?q=wombat`, async (page) => {
    await says(page, /^45 results for “wombat”, best match first/);
    expect(await page.locator("#category option").allTextContents()).toContain("Machine Learning (LG) · 23");
    await page.getByLabel("Category", { exact: true }).selectOption("lg");
    await says(page, /^23 results/);
    await page.getByLabel("Year", { exact: true }).selectOption("2026");
    await says(page, /^8 results/);
    await page.getByLabel("Sort by").selectOption("date");
    await says(page, /newest first/);
    expect(page.url()).toBe(`${many.url}search/?q=wombat&category=lg&year=2026&sort=date`);
    const days = await page
      .locator("#results time")
      .evaluateAll((all) => all.map((time) => time.getAttribute("datetime")));
    expect(days).toEqual([...days].sort().reverse());
    const before = await resultTitles(page);
    await page.reload();
    await says(page, /^8 results.*newest first/);
    expect(await resultTitles(page)).toEqual(before);
    expect(await page.getByLabel("Category", { exact: true }).inputValue()).toBe("lg");
    await page.goBack();
    await says(page, /^8 results.*best match first/);
    await page.goBack();
    await says(page, /^23 results/);
    expect(await page.getByLabel("Year", { exact: true }).inputValue()).toBe("");
    await page.goForward();
    await says(page, /^8 results/);
    await page.locator("#results h2 a").first().click();
    await page.waitForURL(/\/papers\//);
    await page.goBack();
    await says(page, /^8 results/);
  });
});

test("the highest score comes first, and papers without one last", async () => {
  await visit(`${many.url}search/?q=wombat&sort=score&shown=60`, async (page) => {
    await says(page, /^45 results.*sorted by score/);
    const scores = await page
      .locator("#results .facts")
      .evaluateAll((all) =>
        all.map((facts) => Number(facts.querySelector(".score")?.lastChild?.textContent ?? -1)),
      );
    expect(scores).toHaveLength(45);
    expect(scores[0]).toBe(54.5);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

test("only papers with code, and papers of one author, without any word", async () => {
  await visit(`${many.url}search/`, async (page) => {
    await page.getByLabel("Code available").check();
    await says(page, /^23 results, newest first/);
    await page.getByText("Filter by author").click();
    await page.locator("#author option", { hasText: "Ada Example · 5" }).waitFor({ state: "attached" });
    await page.locator("#author").selectOption("Ada Example");
    await says(page, /^5 results/);
    expect(page.url()).toBe(`${many.url}search/?author=Ada+Example&code=1`);
    await page.reload();
    await says(page, /^5 results/);
    expect(await page.locator("#author").inputValue()).toBe("Ada Example");
  });
});

test("“more” shows further results and moves the focus to the first of them", async () => {
  await visit(`${many.url}search/?q=marsupials`, async (page) => {
    await says(page, /^45 results/);
    expect(await page.locator("#results li").count()).toBe(20);
    await page.getByRole("button", { name: "Show more" }).click();
    await page.locator("#results li:nth-child(40)").waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest("li")?.matches(":nth-child(21)"))).toBe(
      true,
    );
    await page.reload();
    await page.locator("#results li:nth-child(40)").waitFor();
    await page.getByRole("button", { name: "Show more" }).click();
    await page.locator("#results li:nth-child(45)").waitFor();
    expect(await page.getByRole("button", { name: "Show more" }).count()).toBe(0);
  });
});

test("typing searches, keeps the focus, and adds no history entry", async () => {
  await visit(`${many.url}search/`, async (page) => {
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
    const steps = await page.evaluate(() => history.length);
    await page.keyboard.type("quokka", { delay: 20 });
    await says(page, /^1 result for “quokka”/);
    expect(await page.evaluate(() => [document.activeElement?.id, history.length])).toEqual(["q", steps]);
    expect(page.url()).toBe(`${many.url}search/?q=quokka`);
    await page.keyboard.type(" zebra");
    await says(page, /^No results for “quokka zebra”/);
    await page.locator("#q").fill("zebra");
    await says(page, /^No results for “zebra”/);
    expect(await page.locator("#found").getAttribute("role")).toBe("status");
    await page.locator("#q").fill("");
    await page.locator("#found:empty").waitFor({ state: "attached" });
    expect(await page.locator("#results li").count()).toBe(0);
  });
});

test.each([
  "?q=wombat&sort=date&shown=60",
  "?q=wombat&sort=score&shown=40",
  "?q=quokka+wombats",
  "?code=1&year=2025",
])("an index in parts finds what a whole one finds: %s", async (query) => {
  const found = (server: SiteServer) =>
    visit(`${server.url}search/${query}`, async (page) => {
      await says(page, /result/);
      const options = await page.locator("#search option").allTextContents();
      return { options, says: await page.locator("#found").textContent(), titles: await resultTitles(page) };
    });
  const whole = await found(many);
  expect(whole.titles.length).toBeGreaterThan(0);
  const inParts = await found(parted);
  if (query.includes("sort=score")) {
    const scored = (all: readonly string[]) => all.slice(0, 12);
    expect(scored(inParts.titles)).toEqual(scored(whole.titles));
  } else expect(inParts).toEqual(whole);
});

test("hostile text stays text, in results and in the address", async () => {
  for (const query of [
    "breaking",
    "script",
    "sample",
    "<img src=x onerror=alert(1)> bold",
    '"><script>alert(1)</script>',
  ]) {
    await visit(`${hostile.url}search/?q=${encodeURIComponent(query)}&author=<b>x</b>`, async (page) => {
      await says(page, /results/);
      await page.goto(`${hostile.url}search/?q=${encodeURIComponent(query)}`);
      await says(page, /result/);
      expect(await page.locator("main :is(script, img, b, i, svg:not([data-mark] svg))").count()).toBe(0);
    });
  }
  await visit(`${hostile.url}search/?q=breaking`, async (page) => {
    await says(page, /^1 result/);
    expect(await page.locator("#results h2").textContent()).toContain(
      "Breaking <b>Bold</b> ]]> Titles & “Quotes”",
    );
    expect(await page.locator("#results .abstract").textContent()).toContain(
      "</script><script>alert(1)</script>",
    );
    expect(await page.locator("#results .abstract").textContent()).toContain("&amp; and &lt;");
    expect(await page.locator("#results .authors").textContent()).toContain("Tag</i> Sample");
  });
});

test("an unreadable index is reported", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(/search-index/, (route) => route.abort());
  await page.goto(`${many.url}search/?q=wombat`);
  await says(page, /could not be read/);
  await page.unroute(/search-index/);
  await page.reload();
  await says(page, /^45 results/);
  await context.close();
});

test("without script the page says so and links to the indexes", async () => {
  await visit(
    `${many.url}search/?q=wombat`,
    async (page) => {
      expect(await page.locator("main").innerText()).toContain("Search requires JavaScript");
      expect(await page.locator("form#search").isVisible()).toBe(false);
      for (const name of ["category", "author", "date"])
        expect(await page.locator("main").getByRole("link", { name }).isVisible()).toBe(true);
    },
    { javaScriptEnabled: false },
  );
});

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  test.each([320, 1280])("axe finds no violations on the page with results, at %s", async (width) => {
    const viewport = { width, height: 800 };
    // axe is put into the page, which the page's own policy forbids.
    const options = { colorScheme, viewport, bypassCSP: true };
    await visit(
      `${many.url}search/?q=wombat&category=lg&author=Ada+Example`,
      async (page) => {
        await says(page, /results/);
        expect(await violationsOf(page)).toEqual([]);
        expect(
          await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
        ).toBe(0);
      },
      options,
    );
  });
});

test("the header's search field leaves the first paper visible on a small phone", async () => {
  await visit(
    site.url,
    async (page) => {
      const box = await page.locator("article.paper h2").first().boundingBox();
      expect(box!.y + box!.height).toBeLessThan(640);
      expect(
        (await page.getByRole("button", { name: "Search", exact: true }).boundingBox())!.height,
      ).toBeGreaterThanOrEqual(24);
    },
    { viewport: { width: 320, height: 640 } },
  );
});
