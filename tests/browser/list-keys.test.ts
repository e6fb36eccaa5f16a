import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "../support/build.ts";
import { query, readers } from "../support/reader.ts";
import { type SiteServer, serveFolder } from "../support/server.ts";

const BASE = "/digest/";

const open = readers();
let site: SiteServer;

beforeAll(async () => {
  site = await serveFolder((await buildSite(["--path-prefix", BASE])).folder, BASE);
});

afterAll(() => site.close());

const openDisplayMenu = (page: Page) => page.locator("[data-display] > summary").click();

/** The browser closes a dialog and moves the focus some time after the key press, so the next key waits for both. */
async function closeHelp(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.getByRole("dialog", { name: "Help" }).waitFor({ state: "hidden" });
  await page.waitForFunction(() => !document.activeElement?.closest("dialog"));
}

describe("the keyboard", () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const paper = document.activeElement?.closest(".paper");
      return paper?.querySelector("h2")?.textContent?.split(/[\s:]/)[0];
    });

  test("goes from paper to paper, expands and collapses, with a focus ring around the row", async () => {
    const page = await open(site.url);
    await page.keyboard.press("j");
    expect(await focused(page)).toBe("ELIAS");
    await page.keyboard.press("n");
    expect(await focused(page)).toBe("Two-stage");
    const outline = page
      .locator(".papers > li:has(:focus)")
      .evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(await outline).toBe("solid");
    const abstract = page.locator(".paper", { hasText: "Two-stage" }).locator(".abstract");
    const height = () => abstract.evaluate((element) => element.getBoundingClientRect().height);
    const excerpt = await height();
    await page.keyboard.press("e");
    expect(await height()).toBeGreaterThan(2 * excerpt);
    await page.keyboard.press("e");
    expect(await height()).toBe(excerpt);
    await page.keyboard.press("k");
    expect(await focused(page)).toBe("ELIAS");
    for (let k = 0; k < 20; k++) await page.keyboard.press("j");
    expect(await focused(page)).toBe("Node");
  });

  test("follows the order that is shown", async () => {
    const page = await open(`${site.url}?sort=date&words=geometric`);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await page.locator(":focus").evaluate((element) => element.closest("li")?.nextSibling)).toBe(null);
  });

  test("/ focuses the filter, Escape clears and leaves it, Enter goes to the first paper", async () => {
    const page = await open(site.url);
    await page.keyboard.press("/");
    await page.keyboard.type("jo?/k node");
    expect(await page.getByRole("searchbox", { name: "Keywords" }).inputValue()).toBe("jo?/k node");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("searchbox", { name: "Keywords" }).inputValue()).toBe("");
    expect(query(page)).toBe("");
    await page.keyboard.type("node");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("Node");
    await page.keyboard.press("/");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    const field = page.getByRole("searchbox", { name: "Keywords" });
    expect(await field.inputValue()).toBe("");
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(false);
  });

  test("Escape closes the controls after a menu, and gives the focus back to their button", async () => {
    const page = await open(site.url);
    const button = page.getByRole("button", { name: "Sort and filter" });
    const controls = page.locator("#controls");
    await button.click();
    await page.getByLabel("Code available").focus();
    await page.keyboard.press("Escape");
    expect(await controls.isVisible()).toBe(false);
    expect(await button.getAttribute("aria-expanded")).toBe("false");
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    expect(await controls.isVisible()).toBe(false);
    await button.click();
    await openDisplayMenu(page);
    await page.keyboard.press("Escape");
    expect(await controls.isVisible()).toBe(true);
    await page.getByRole("searchbox", { name: "Keywords" }).fill("node");
    await page.keyboard.press("Escape");
    expect(await controls.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await controls.isVisible()).toBe(false);
  });

  test("? shows help, Escape closes it, and keys do nothing behind it", async () => {
    const page = await open(site.url);
    await page.keyboard.press("?");
    const help = page.getByRole("dialog", { name: "Help" });
    expect(await help.isVisible()).toBe(true);
    await page.keyboard.press("j");
    expect(await focused(page)).toBeUndefined();
    await closeHelp(page);
    await openDisplayMenu(page);
    await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
    await help.getByRole("button", { name: "Close" }).click();
    await help.waitFor({ state: "hidden" });
  });

  test("is left alone with a modifier key", async () => {
    const page = await open(site.url);
    for (const key of ["Control+j", "Alt+j", "Meta+j", "Control+/", "Shift+J"])
      await page.keyboard.press(key);
    expect(await focused(page)).toBeUndefined();
    expect(await page.locator("#controls").isVisible()).toBe(false);
  });

  test("can be turned off, and stays off on every page", async () => {
    const page = await open(site.url);
    await page.keyboard.press("?");
    await page.getByLabel("Enable keyboard shortcuts").uncheck();
    await closeHelp(page);
    await page.keyboard.press("j");
    expect(await focused(page)).toBeUndefined();
    await page.goto(`${site.url}categories/lg/`);
    for (const key of ["j", "o", "s", "x", "/", "?"]) await page.keyboard.press(key);
    expect(await focused(page)).toBeUndefined();
    expect(await page.locator("dialog:visible, #controls:visible").count()).toBe(0);
    await openDisplayMenu(page);
    await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
    await page.getByLabel("Enable keyboard shortcuts").check();
    await closeHelp(page);
    await page.keyboard.press("j");
    expect(await focused(page)).toBe("Learning,");
  });

  test("works if the browser stores nothing", async () => {
    const page = await open("about:blank");
    await page.addInitScript(() =>
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("no", "SecurityError");
        },
      }),
    );
    await page.goto(site.url);
    await page.keyboard.press("?");
    await page.getByLabel("Enable keyboard shortcuts").uncheck();
    await closeHelp(page);
    await page.keyboard.press("j");
    expect(await focused(page)).toBeUndefined();
  });
});
