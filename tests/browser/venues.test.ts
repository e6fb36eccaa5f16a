import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSharedSite } from "../support/build.ts";
import { contentFolder } from "../support/folders.ts";
import { readers } from "../support/reader.ts";
import { type SiteServer, serveFolder } from "../support/server.ts";

const LISTING = `Title,Authors,Year,Journal,Category
تقدير عمق البحيرات lakes,Ada Example,2026,Lake Letters,cs.LG
`;

const open = readers();
let site: SiteServer;

beforeAll(async () => {
  const content = contentFolder({ "listings/2026-11-23.csv": LISTING });
  site = await serveFolder((await buildSharedSite(content)).folder);
});

afterAll(() => site.close());

test("lists, search results and saved papers have the journal, and an Arabic title next to its marks", async () => {
  const page = await open(site.url, { viewport: { width: 390, height: 844 } });
  await page.getByRole("button", { name: /^Save:/ }).click();
  for (const path of ["", "search/?q=lakes", "saved/"]) {
    await page.goto(site.url + path);
    const venue = page.locator(".papers .authors .venue");
    await venue.waitFor();
    expect(await venue.innerText(), path).toBe("Lake Letters");
    const left = async (selector: string) => (await page.locator(selector).boundingBox())?.x;
    expect(await left(".papers h2 bdi"), path).toBeCloseTo(
      (await left(".papers .authors >> nth=0")) ?? -1,
      0,
    );
  }
});
