import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSharedSite } from "../support/build.ts";
import { contentFolder } from "../support/folders.ts";
import { readers } from "../support/reader.ts";
import { type SiteServer, serveFolder } from "../support/server.ts";

const LISTING = `LGMay 12, 2026
Displayed Foxes || Ada Example
We show that $$a = b$$ holds for all foxes.
`;

const open = readers();
let site: SiteServer;

beforeAll(async () => {
  site = await serveFolder(
    (await buildSharedSite(contentFolder({ "listings/2026-05-13.txt": LISTING }))).folder,
  );
});

afterAll(() => site.close());

test("a displayed formula is in the line of a closed excerpt, and in one of its own in the open abstract", async () => {
  const page = await open(site.url, { viewport: { width: 1280, height: 800 } });
  const height = async () => (await page.locator(".excerpt .abstract").boundingBox())?.height ?? 0;
  const closed = await height();
  expect(closed).toBeGreaterThan(10);
  expect(closed).toBeLessThan(30);
  await page.locator(".excerpt summary").click();
  expect(await height()).toBeGreaterThan(2 * closed);
});
