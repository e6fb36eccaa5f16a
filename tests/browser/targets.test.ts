import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "../support/build.ts";
import { type SiteServer, serveFolder } from "../support/server.ts";
import { connectToBrowser } from "../support/shared-browser.ts";
import { smallTargets } from "../support/target-size.ts";

const BASE = "/digest/";

let browser: Browser;
let context: BrowserContext;
let site: SiteServer;

// One reader, who has saved a paper, looks at all pages.
beforeAll(async () => {
  site = await serveFolder((await buildSite(["--path-prefix", BASE])).folder, BASE);
  browser = await connectToBrowser();
  context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(site.url);
  await page.getByRole("button", { name: /^Save: ELIAS/ }).click();
  await page.close();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

describe.each([
  "",
  "saved/",
  "saved/following/",
  "saved/data/",
  "feeds/",
  "authors/",
  "authors/nilesh-gupta/",
  "categories/",
  "categories/lg/",
  "archive/",
  "stats/",
  "search/?q=learning",
  "404.html",
])("targets on /%s", (path) => {
  let page: Page;
  beforeAll(async () => {
    page = await context.newPage();
    await page.goto(site.url + path, { waitUntil: "networkidle" });
  });
  afterAll(() => page.close());

  test.each([390, 1280])("are 24 pixels or more, or have as much space around them, at %i", async (width) => {
    await page.setViewportSize({ width, height: 800 });
    expect(await smallTargets(page)).toEqual([]);
  });
});
