import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CONTRAST, violationsOf } from "../support/axe.ts";
import { type BuiltSite, buildSharedSite, buildSite } from "../support/build.ts";
import { contentFolder } from "../support/folders.ts";
import { HOSTILE_LISTING } from "../support/hostile.ts";
import { type SiteServer, serveFolder } from "../support/server.ts";
import { connectToBrowser } from "../support/shared-browser.ts";

const KINDS = [
  "",
  "digests/",
  "digests/2026-11-23/",
  "categories/",
  "categories/lg/",
  "authors/",
  "authors/by/papers/",
  "authors/nilesh-gupta/",
  "papers/compressing-many-shots-in-in-context-learning-khatri/",
  "archive/",
  "archive/2025/",
  "archive/2025/10/",
  "stats/",
  "feeds/",
  "search/",
  "about/",
  "404.html",
];
const WIDTHS = [320, 768, 1440];

let browser: Browser;
let built: BuiltSite;
let site: SiteServer;
let hostile: SiteServer;

beforeAll(async () => {
  browser = await connectToBrowser();
  built = await buildSite(["--path-prefix", "/digest/"]);
  site = await serveFolder(built.folder, "/digest/");
  const content = contentFolder({ "listings/2026-05-13.txt": HOSTILE_LISTING });
  hostile = await serveFolder((await buildSharedSite(content, ["--url", "https://example.org/"])).folder);
});

afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), hostile.close()]);
});

/** Opens a page in a new browser context, runs `look`, and closes it. */
async function visit<T>(
  url: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(url);
    return await look(page);
  } finally {
    await context.close();
  }
}

// Each page is loaded once; the tests only look at it. Those that need the page as it was loaded come first.
describe.each(KINDS)("the page /%s", (path) => {
  let context: BrowserContext;
  let page: Page;
  const asked: string[] = [];
  const failed: string[] = [];
  const messages: string[] = [];

  beforeAll(async () => {
    // Without transitions, so that colours are final as soon as the scheme changes.
    context = await browser.newContext({ reducedMotion: "reduce" });
    context.on("console", (message) => messages.push(message.text()));
    page = await context.newPage();
    page.on("request", (request) => asked.push(request.url()));
    page.on("response", (response) => {
      if (response.status() >= 400) failed.push(response.url());
    });
    await page.goto(site.url + path, { waitUntil: "networkidle" });
  });
  afterAll(() => context.close());

  test("does nothing that its own policy forbids", () => {
    expect(messages.filter((words) => words.includes("Content Security Policy"))).toEqual([]);
  });

  test("requests nothing from other hosts, and every request succeeds", () => {
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([]);
    expect(failed).toEqual([]);
  });

  test("does not scroll sideways at any width", async () => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `at ${width}`).toBe(0);
    }
  });

  test.each([
    ["light", undefined],
    ["dark", CONTRAST],
  ] as const)("has no violation that axe knows of, %s, at any width", async (colorScheme, rules) => {
    await page.emulateMedia({ colorScheme });
    const violations: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      violations.push(...(await violationsOf(page, rules)).map((violation) => `${width}: ${violation}`));
    }
    expect(violations).toEqual([]);
  });
});

test("a reader without script sees whole abstracts and follows a title", async () => {
  await visit(site.url, { javaScriptEnabled: false }, async (page) => {
    const first = page.locator("article.paper").first();
    const hidden = await first.locator(".abstract").evaluate((all) => all.scrollHeight - all.clientHeight);
    expect(hidden).toBeLessThanOrEqual(2);
    expect(await page.locator("article.paper").count()).toBe(11);
    const title = await first.locator("h2").textContent();
    await first.locator("h2 a").click();
    await page.waitForURL(/\/papers\//);
    expect(await page.locator("h1").textContent()).toBe(title);
  });
});

test("the skip link leads to the papers, and the focus is visible", async () => {
  await visit(site.url, {}, async (page) => {
    await page.keyboard.press("Tab");
    const skip = page.locator("a.skip");
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.width).toBeGreaterThan(50);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    expect(await focused.evaluate((link) => link.closest("main") !== null)).toBe(true);
    expect(await focused.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe("solid");
  });
});

test("the dark theme is dark and the light theme is light", async () => {
  const brightness = (colorScheme: "light" | "dark") =>
    visit(site.url, { colorScheme }, (page) =>
      page.evaluate(() => Number(/\d+/.exec(getComputedStyle(document.body).backgroundColor)?.[0])),
    );
  expect(await brightness("light")).toBeGreaterThan(200);
  expect(await brightness("dark")).toBeLessThan(60);
});

test("the links of the 404 page work at any depth", async () => {
  await visit(`${site.url}no/such/place/`, {}, async (page) => {
    expect(await page.locator("h1").textContent()).toBe("Page not found");
    await page.getByRole("link", { name: "the latest digest" }).click();
    await page.waitForURL(site.url);
    expect(await page.locator("article.paper").count()).toBe(11);
  });
});

test("hostile text stays text", async () => {
  await visit(hostile.url, {}, async (page) => {
    await page.locator("summary").first().click();
    const abstract = await page.locator(".abstract").first().textContent();
    expect(abstract).toContain("</script><script>alert(1)</script> with ]]> and");
    expect(abstract).toContain("a comment, <img src=x onerror=alert(2)>");
    expect(abstract).toContain("{{ 7 * 7 }}, {% include 'x' %}");
    expect(await page.locator("main script, main img, main b, main i").count()).toBe(0);
    expect(await page.locator("article.paper h2").first().textContent()).toContain("<b>Bold</b> ]]>");
    expect(await page.title()).toBe("Offprint");
  });
});
