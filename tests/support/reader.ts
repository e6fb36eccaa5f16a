import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Download, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { temporaryFolder } from "./folders.ts";
import { connectToBrowser } from "./shared-browser.ts";

/** Opens an address as a new reader, in a separate browser context that is closed when the test ends. */
export type OpenAsReader = (url: string, options?: BrowserContextOptions) => Promise<Page>;

/** A browser for the tests of a file. */
export function readers(): OpenAsReader {
  let browser: Browser;
  beforeAll(async () => {
    browser = await connectToBrowser();
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())).then(() => undefined));
  afterAll(() => browser.close());
  return async (url, options = {}) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
}

/** The first words of the visible titles of a list, in order. */
export function titles(page: Page): Promise<readonly string[]> {
  return page
    .locator(".paper :is(h2, h3):visible")
    .evaluateAll((headings) => headings.map((heading) => heading.textContent?.split(/[\s:]/)[0] ?? ""));
}

/** The row of a list whose title begins with this. */
export function row(page: Page, title: string): Locator {
  return page.locator(".papers > li", {
    has: page.getByRole("heading", { name: new RegExp(`^${title}`) }),
  });
}

/** What the browser stores under a name for the site at a path; null for nothing. */
export function storedData(page: Page, base: string, name: string): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), `offprint:${base}:${name}`);
}

/** The text of a file that a page offered for download. */
export async function downloadedText(file: Download): Promise<string> {
  const path = join(temporaryFolder(), file.suggestedFilename());
  await file.saveAs(path);
  return readFile(path, "utf8");
}

/** The titles of the results of a search. */
export function resultTitles(page: Page): Promise<readonly string[]> {
  return page.locator("#results h2").allTextContents();
}

/** The status of a list, which screen readers announce. */
export function said(page: Page): Promise<string | null> {
  return page.locator(".tools [role=status]").textContent();
}

/** Shows the controls above a list. */
export function openControls(page: Page): Promise<void> {
  return page.getByRole("button", { name: "Sort and filter" }).click();
}

/** The query string of the page's address. */
export function query(page: Page): string {
  return new URL(page.url()).search;
}

/** The first words of the titles in the first listing, in its order. */
export const AS_LISTED = [
  "ELIAS",
  "Two-stage",
  "PyraTok",
  "Best",
  "Learning,",
  "Compressing",
  "Matryoshka",
  "Geometric",
  "Geometric",
  "Understanding",
  "Node",
];
