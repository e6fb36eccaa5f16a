import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSharedSite } from "../support/build.ts";
import { contentFolder } from "../support/folders.ts";
import { readers } from "../support/reader.ts";
import { type SiteServer, serveFolder } from "../support/server.ts";

const LISTING = `LGMay 12
Zebras squared || Ada Example, Bo Sample, Mohammadhossein Khojasteh
Of zebras.
LGMay 12
Polymethylmethacrylatecobutylacrylatecohydroxyethylmethacrylate || Ada Example
Of zebras.
`;

const open = readers();
let site: SiteServer;

beforeAll(async () => {
  const content = contentFolder({
    "site.yaml": "title: Abcdefghijklmnopqrst\nurl: https://example.org/\n",
    "listings/2026-05-13.txt": LISTING,
    "pages/membership.md": "# Membership\n",
    "pages/people.md": "# People\n",
  });
  site = await serveFolder((await buildSharedSite(content)).folder);
});

afterAll(() => site.close());

test.each([320, 360, 390, 800])(
  "next to a name of twenty letters all icons are in one row, at %i",
  async (width) => {
    const page = await open(site.url, { viewport: { width, height: 800 } });
    const middle = (selector: string) =>
      page.locator(selector).evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return (top + bottom) / 2;
      });
    const name = await middle("header.site .name");
    for (const icon of [".find", ".starred", ".display"]) {
      expect(Math.abs((await middle(`header.site ${icon}`)) - name), icon).toBeLessThan(8);
    }
  },
);

const PAPER = "papers/zebras-squared-example/";

test.each(["", "authors/", "categories/lg/", "feeds/", "people/", "saved/data/", PAPER])(
  "in text of twice the size, /%s does not scroll sideways on a phone, and the site's name keeps most of its width",
  async (path) => {
    const page = await open(site.url + path, { viewport: { width: 320, height: 800 } });
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect((await page.locator("header.site .name").boundingBox())?.width).toBeGreaterThan(200);
  },
);

test("in text of twice the size, what is known of a paper is below its name on a phone", async () => {
  const page = await open(site.url + PAPER, { viewport: { width: 320, height: 800 } });
  const value = page.locator("dl.facts dd").first();
  const width = async () => (await value.boundingBox())?.width ?? 0;
  expect(await width()).toBeLessThan(200);
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  expect(await width()).toBeGreaterThan(240);
});

test("the menu of a list's feeds has a word next to its icon on a wide page, and the same name on a phone", async () => {
  const page = await open(`${site.url}categories/lg/`, { viewport: { width: 800, height: 800 } });
  const word = page.locator(".subscribe summary .wide");
  const width = async () => (await word.boundingBox())?.width ?? 0;
  expect(await word.textContent()).toBe("Subscribe");
  expect(await width()).toBeGreaterThan(30);
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await width()).toBeLessThan(2);
  expect(await page.locator(".subscribe summary").textContent()).toMatch(/^Subscribe to \S/);
});

test("a menu that is wider than a phone begins at the current page, and then scrolls freely", async () => {
  const page = await open(`${site.url}people/`, { viewport: { width: 390, height: 800 } });
  const menu = page.locator("header.site nav ul");
  expect(await menu.evaluate((list) => list.scrollWidth - list.clientWidth)).toBeGreaterThan(10);
  const [row, current] = [await menu.boundingBox(), await menu.locator("[aria-current]").boundingBox()];
  if (row === null || current === null) throw new Error("The menu has no current page.");
  // Browsers scroll by whole pixels.
  expect(current.x + current.width).toBeLessThan(row.x + row.width + 1);
  const left = await menu.evaluate(async (list) => {
    await Promise.all(list.getAnimations({ subtree: true }).map(({ finished }) => finished));
    list.scrollLeft = 0;
    await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
    return list.scrollLeft;
  });
  expect(left).toBe(0);
});
