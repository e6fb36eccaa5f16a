import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsOf } from "../support/axe.ts";
import { buildSite } from "../support/build.ts";
import { contentFolder } from "../support/folders.ts";
import { query, readers, said } from "../support/reader.ts";
import { type SiteServer, serveFolder } from "../support/server.ts";

const open = readers();

/** A listing with a paper by each of these, and a paper by all of them in the end. */
function listingBy(names: readonly string[]): string {
  const paper = (title: string, authors: string) => `LGMay 12\n${title} || ${authors}\nWords.\n`;
  return [
    ...names.map((name, k) => paper(`Paper ${k}`, name)),
    paper("All", names.slice(0, 3).join(", ")),
  ].join("");
}

function names(page: Page): Promise<readonly string[]> {
  return page.locator(".names li:visible a").allTextContents();
}

describe("an index of authors on one page", () => {
  let site: SiteServer;
  beforeAll(async () => {
    const listing = listingBy(["Ada Muster", "Bo Löwe", "Cy Beispiel", "Di Lund"]);
    site = await serveFolder(
      (await buildSite(["--content", contentFolder({ "listings/2026-05-13.txt": listing })])).folder,
    );
  });
  afterAll(() => site.close());

  test("is complete without script, by letter", async () => {
    const page = await open(`${site.url}authors/`, { javaScriptEnabled: false });
    expect(await names(page)).toEqual(["Cy Beispiel", "Bo Löwe", "Di Lund", "Ada Muster"]);
    expect(await page.locator("h2").allTextContents()).toEqual(["B", "L", "M"]);
    expect(await page.getByLabel("Filter by name").isVisible()).toBe(false);
  });

  test("is filtered by a name without accents; the URL has the filter, and going back undoes it", async () => {
    const page = await open(`${site.url}authors/`);
    await page.getByLabel("Filter by name").pressSequentially("lowe");
    expect(await names(page)).toEqual(["Bo Löwe"]);
    expect(await page.locator("h2:visible").allTextContents()).toEqual(["L"]);
    expect(await said(page)).toBe("1 of 4 names");
    expect(query(page)).toBe("?name=lowe");
    await page.goBack();
    expect(await names(page)).toHaveLength(4);
    expect(await said(page)).toBe("");
  });

  test("is sorted by number of papers on a separate page", async () => {
    const page = await open(`${site.url}authors/by/papers/?name=l`);
    expect(await names(page)).toEqual(["Bo Löwe", "Di Lund"]);
    await page.getByLabel("Filter by name").fill("");
    expect(await names(page)).toEqual(["Cy Beispiel", "Bo Löwe", "Ada Muster", "Di Lund"]);
  });
});

describe("an index of more authors than a page holds", () => {
  let site: SiteServer;
  beforeAll(async () => {
    const many = Array.from({ length: 1001 }, (_, k) => `Given${k} ${k % 2 === 0 ? "Abel" : "Bell"}${k}`);
    const listing = `LGMay 12\nMany hands || ${many.join(", ")}\nWords.\nLGMay 12\nFewer hands || ${many[7]}, ${many[2]}\nWords.\n`;
    site = await serveFolder(
      (await buildSite(["--content", contentFolder({ "listings/2026-05-13.txt": listing })])).folder,
    );
  });
  afterAll(() => site.close());

  test("links from its first page to each letter and to all authors by number of papers", async () => {
    const page = await open(`${site.url}authors/`, { javaScriptEnabled: false });
    expect(await names(page)).toEqual(["Given2 Abel2", "Given7 Bell7"]);
    await page.getByRole("link", { name: "B", exact: true }).click();
    await page.waitForURL("**/by/letter/b/");
    expect(await page.locator("h1").textContent()).toBe("Authors: B");
    expect(await names(page)).toHaveLength(500);
    await page.getByRole("link", { name: "By number of papers" }).click();
    await page.waitForURL("**/by/papers/");
    expect(await names(page)).toHaveLength(1000);
    await page.getByRole("link", { name: "Next" }).click();
    await page.waitForURL("**/by/papers/page/2/");
    expect(await names(page)).toHaveLength(1);
  });

  test.each(["authors/", "authors/by/letter/b/", "authors/by/papers/page/2/"])(
    "has no violation that axe knows of at /%s",
    async (path) => {
      expect(await violationsOf(await open(site.url + path))).toEqual([]);
    },
  );
});
