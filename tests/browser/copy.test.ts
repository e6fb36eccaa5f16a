import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "../support/build.ts";
import { readers, row, storedData, titles } from "../support/reader.ts";
import { type SiteServer, serveFolder } from "../support/server.ts";

const BASE = "/digest/";

// All contexts of the browser share one clipboard, so all tests that read it are in this file and run one after the
// other.
const open = readers();
let site: SiteServer;

beforeAll(async () => {
  site = await serveFolder((await buildSite(["--path-prefix", BASE])).folder, BASE);
});

afterAll(() => site.close());

const stored = (page: Page, name: string) => storedData(page, BASE, name);

describe("copy buttons", () => {
  const MARKUP =
    '<pre id="entry">@article{x,\n  title = {A &amp; B}\n}\n</pre><button type="button" data-copy="#entry" hidden>Copy</button>';

  /** A page with text to copy instead of a list. */
  async function openWithCopy(): Promise<Page> {
    const page = await open("about:blank");
    await page.route("**/about/", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace("</main>", `${MARKUP}</main>`) });
    });
    return page;
  }

  test("copy the text and say so", async () => {
    const page = await openWithCopy();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`${site.url}about/`);
    await page.getByRole("button", { name: "Copy" }).click();
    await expect.poll(() => page.getByRole("status").textContent()).toBe("Copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      "@article{x,\n  title = {A & B}\n}",
    );
  });

  test("select the text if copying is not allowed", async () => {
    const page = await openWithCopy();
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    });
    await page.goto(`${site.url}about/`);
    await page.getByRole("button", { name: "Copy" }).click();
    await expect.poll(() => page.getByRole("status").textContent()).toMatch(/selected/);
    expect(await page.evaluate(() => String(getSelection()))).toContain("@article");
  });

  test("stay hidden without clipboard access", async () => {
    const page = await openWithCopy();
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.goto(`${site.url}about/`, { waitUntil: "networkidle" });
    expect(await page.locator("[data-copy]").isVisible()).toBe(false);
  });
});

describe("“Copy as Markdown”", () => {
  const PAPER = "papers/learning-fast-and-slow-towards-llms-that-adapt-continually-tiwari";

  test.each([
    ["a digest", "digests/2026-11-23/", "digests/2026-11-23/email.md"],
    ["a paper", `${PAPER}/`, `${PAPER}.md`],
  ])("copies the file of %s", async (_, at, file) => {
    const page = await open("about:blank");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`${site.url}${at}`);
    await page.getByRole("button", { name: "Copy as Markdown" }).click();
    await expect.poll(() => page.getByRole("status").filter({ hasText: "Copied" }).count()).toBe(1);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await (await fetch(`${site.url}${file}`)).text());
    expect(copied).toMatch(/^# /);
  });

  test("reports that the file cannot be loaded", async () => {
    const page = await open("about:blank");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.route("**/*.md", (route) => route.abort());
    await page.goto(`${site.url}${PAPER}/`);
    await page.getByRole("button", { name: "Copy as Markdown" }).click();
    await expect.poll(() => page.getByText("Not copied", { exact: true }).count()).toBe(1);
  });
});

test("saved papers are shared by a link that encodes the list", async () => {
  const page = await open(site.url);
  await row(page, "ELIAS")
    .getByRole("button", { name: /^Save:/ })
    .click();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${site.url}saved/`);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect.poll(() => page.locator(".toast").innerText()).toBe("Link copied");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await open(link);
  await expect.poll(() => titles(other)).toEqual(["ELIAS"]);
  expect(await other.locator("h1").innerText()).toBe("Shared papers");
  expect(await stored(other, "saved")).toBeNull();
  await other.getByRole("button", { name: "Save all" }).click();
  expect(await stored(other, "saved")).toContain("elias");
});

test("BibTeX is copied from a row", async () => {
  const page = await open(site.url);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await row(page, "ELIAS").getByRole("link", { name: "BibTeX" }).click();
  await expect.poll(() => page.locator(".toast").innerText()).toBe("BibTeX copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@misc\{gupta2022elias,/);
  expect(page.url()).toBe(site.url);
});
