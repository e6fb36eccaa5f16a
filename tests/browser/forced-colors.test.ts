import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSite } from "../support/build.ts";
import { readers } from "../support/reader.ts";
import { type SiteServer, serveFolder } from "../support/server.ts";

const open = readers();
let site: SiteServer;

beforeAll(async () => {
  site = await serveFolder((await buildSite(["--path-prefix", "/digest/"])).folder, "/digest/");
});

afterAll(() => site.close());

test("in forced colours, selected items differ from the others", async () => {
  const page = await open(site.url, { forcedColors: "active" });
  const background = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await background(".density label:has(:checked)")).not.toBe(
    await background(".density label:not(:has(:checked))"),
  );
  await page.getByRole("button", { name: /^Save: ELIAS/ }).click();
  expect(await background("[data-mark=saved][aria-pressed=true]")).not.toBe(
    await background("[data-mark=saved][aria-pressed=false]"),
  );
  const line = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).borderBottomWidth);
  expect(await line("header.site li a[aria-current]")).not.toBe(
    await line("header.site li a:not([aria-current])"),
  );
});

test("in forced colours, no line of an abstract runs below the button that opens it", async () => {
  const page = await open(site.url, { forcedColors: "active", viewport: { width: 390, height: 844 } });
  const button = page.locator(".excerpt:not([open]) > summary").first();
  expect(await button.evaluate((element) => getComputedStyle(element).backgroundImage)).toBe("none");
});
