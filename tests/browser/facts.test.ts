import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSite } from "../support/build.ts";
import { contentFolder } from "../support/folders.ts";
import { readers } from "../support/reader.ts";
import { type SiteServer, serveFolder } from "../support/server.ts";

const open = readers();

let site: SiteServer;
beforeAll(async () => {
  const listing =
    "LGMay 12, 2026Code\nLakes || Anastasia Maximiliana Vesely, Bartholomew Lind-Okafor, Cy Moor et al.\nWords.\n";
  const content = contentFolder({ "listings/2026-05-13.txt": listing });
  site = await serveFolder((await buildSite(["--content", content, "--without-search"])).folder);
});
afterAll(() => site.close());

test("links and words next to them are on one line, and “et al.” is never broken", async () => {
  const page = await open(site.url, { viewport: { width: 390, height: 844 } });
  const middles = await page
    .locator(".links")
    .first()
    .evaluate((links) =>
      [...links.children].map((child) => {
        const range = document.createRange();
        range.selectNodeContents(child);
        const { top, bottom } = range.getBoundingClientRect();
        return Math.round(top + bottom);
      }),
    );
  expect(middles.length).toBeGreaterThan(1);
  expect(new Set(middles).size).toBe(1);
  for (let width = 390; width > 320; width -= 2) {
    await page.setViewportSize({ width, height: 844 });
    for (const others of await page.locator(".authors abbr").all())
      expect(await others.evaluate((abbr) => abbr.getClientRects().length)).toBe(1);
  }
});
