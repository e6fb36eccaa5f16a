import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSharedSite } from "../support/build.ts";
import { contentFolder } from "../support/folders.ts";
import { readers } from "../support/reader.ts";
import { type SiteServer, serveFolder } from "../support/server.ts";

const VENUE =
  "Proceedings of the Ninth Conference on Counting Lakes from Orbit, on the Maps of Lakes, and on the Names of Lakes";
/** A paper of a venue of many lines. */
const BIBTEX = `@inproceedings{a, title = {Venues of Lakes}, author = {Example, Ada and Lind, Bo},
  booktitle = {${VENUE}}, year = 2026, month = apr, abstract = {We count lakes.}}
`;
/** Seven papers more, more than fit on one page of A4. */
const LISTING = Array.from(
  { length: 7 },
  (_, k) =>
    `LGApr 2\nLakes Counted ${k} Times || Ada Example, Bo Lind\n${"Lakes are counted from orbit. ".repeat(24)}\n`,
).join("");

const open = readers();
let site: SiteServer;

beforeAll(async () => {
  const content = contentFolder({
    "listings/2026-05-13.bib": BIBTEX,
    "listings/2026-05-13.txt": LISTING,
  });
  site = await serveFolder((await buildSharedSite(content, ["--url", "https://example.org/"])).folder);
});

afterAll(() => site.close());

/** The papers linked from the first page on A4: a PDF has the targets of links in plain text. */
async function onFirstPage(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: "A4", pageRanges: "1" })).toString("latin1");
  return new Set(pdf.match(/\/papers\/[a-z0-9-]+/g)).size;
}

test("a printed list begins on the first page, below its heading", async () => {
  const page = await open(`${site.url}digests/2026-05-13/`);
  expect(await onFirstPage(page)).toBeGreaterThan(3);
});

test("print cuts off no chip, and has no links that need the screen", async () => {
  const page = await open(`${site.url}digests/2026-05-13/`);
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: "print" });
  const cut = await page
    .locator(".counts")
    .evaluateAll((rows) => rows.filter((row) => row.scrollWidth > row.clientWidth).length);
  expect(cut).toBe(0);
  expect(await page.locator(".starred").isVisible()).toBe(false);
});

test("print has no checkboxes and no links to searches", async () => {
  const page = await open(`${site.url}feeds/`);
  await page.locator("[data-feed] > input").first().waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("[data-feed] > input:visible").count()).toBe(0);
  await page.goto(`${site.url}papers/venues-of-lakes-example/`);
  const search = page.getByText("Search Google Scholar");
  expect(await search.isVisible()).toBe(false);
  await page.emulateMedia({ media: "screen" });
  expect(await search.isVisible()).toBe(true);
});

test.each([1000, 1280, 1700])(
  "title, authors and abstract stay together next to a venue of many lines, at %i",
  async (width) => {
    const page = await open(site.url);
    await page.setViewportSize({ width, height: 900 });
    const row = page.locator(".paper", { hasText: "Venues of Lakes" });
    const box = async (selector: string) => {
      const found = await row.locator(selector).boundingBox();
      if (found === null) throw new Error(`${selector} is not shown`);
      return found;
    };
    expect((await box("p.facts")).height).toBeGreaterThan(120);
    const lines = await row
      .locator("a.category")
      .first()
      .evaluate((name) => parseFloat(getComputedStyle(name).lineHeight));
    expect(lines).toBeLessThan(20);
    const title = await box("h2");
    const authors = await box(".authors");
    expect(authors.y - title.y - title.height).toBeLessThan(8);
    expect(Math.abs((await box(".mine")).y - authors.y)).toBeLessThan(8);
    // On a very wide page the abstract is next to the title.
    const before = width < 1600 ? authors.y + authors.height : title.y;
    expect((await box(".excerpt")).y - before).toBeLessThan(8);
  },
);
