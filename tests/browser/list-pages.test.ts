import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSharedSite, buildSite } from "../support/build.ts";
import { contentFolder, ownContentWith } from "../support/folders.ts";
import { AS_LISTED, openControls, readers, said, titles } from "../support/reader.ts";
import { type SiteServer, serveFolder } from "../support/server.ts";

const BASE = "/digest/";

const open = readers();
let paged: SiteServer;

beforeAll(async () => {
  const content = ownContentWith({ "site.yaml": "title: Ours\nurl: https://example.org/\nlistItems: 3\n" });
  paged = await serveFolder((await buildSharedSite(content, ["--path-prefix", BASE])).folder, BASE);
});

afterAll(() => paged.close());

describe("a list of several pages", () => {
  const SECOND = "digests/2026-11-23/page/2/";

  test("is sorted and filtered as a whole from any of its pages, and can be reset", async () => {
    const page = await open(paged.url + SECOND);
    expect(await titles(page)).toEqual(AS_LISTED.slice(3, 6));
    await openControls(page);
    await page.getByLabel("Sort by").selectOption("oldest");
    await expect.poll(() => said(page)).toBe("All 11 papers, oldest first");
    expect(await titles(page)).toHaveLength(11);
    expect((await titles(page))[0]).toBe("Node");
    expect(await page.locator(".pager").isVisible()).toBe(false);
    await page.getByRole("searchbox", { name: "Keywords" }).fill("geometric");
    expect(await said(page)).toBe("2 of 11 papers, oldest first");
    await page.getByRole("button", { name: "Clear filters" }).click();
    expect(await titles(page)).toEqual(AS_LISTED.slice(3, 6));
    expect(await said(page)).toBe("11 papers");
    expect(await page.locator(".pager").isVisible()).toBe(true);
  });

  test.each(["", "digests/2026-11-23/", SECOND, "digests/2026-11-23/page/4/"])(
    "is the same whole from /%s",
    async (path) => {
      const page = await open(`${paged.url}${path}?sort=title`);
      await expect.poll(() => said(page)).toBe("All 11 papers, by title");
      expect((await titles(page)).slice(0, 3)).toEqual(["Best", "Compressing", "ELIAS"]);
    },
  );

  test("loads its other pages only when needed, once, and shows that it is loading", async () => {
    const page = await open("about:blank");
    const asked: string[] = [];
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/page\/\d+\/$/, async (route) => {
      asked.push(new URL(route.request().url()).pathname);
      await held;
      await route.continue();
    });
    await page.goto(paged.url, { waitUntil: "networkidle" });
    expect(asked).toEqual([]);
    await openControls(page);
    await page.getByLabel("Sort by").selectOption("date");
    expect(await said(page)).toBe("Loading the other pages of this list …");
    expect(await titles(page)).toEqual(AS_LISTED.slice(0, 3));
    await page.getByRole("searchbox", { name: "Keywords" }).fill("learning");
    letGo();
    await expect.poll(() => said(page)).toMatch(/^\d+ of 11 papers, newest first$/);
    await page.getByRole("searchbox", { name: "Keywords" }).fill("");
    expect(asked.sort()).toEqual([2, 3, 4].map((k) => `${BASE}digests/2026-11-23/page/${k}/`));
  });

  test("sorts the loaded papers if the rest cannot be loaded, reports it, and retries on request", async () => {
    const page = await open(paged.url);
    await page.route(/page\/3\/$/, (route) => route.abort());
    await openControls(page);
    await page.getByLabel("Sort by").selectOption("title");
    await expect
      .poll(() => said(page))
      .toBe("All 3 papers on this page; the other pages could not be loaded, by title");
    expect(await titles(page)).toEqual(["ELIAS", "PyraTok", "Two-stage"]);
    await page.unroute(/page\/3\/$/);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => said(page)).toBe("All 11 papers, by title");
    expect(await page.getByRole("button", { name: "Try again" }).isVisible()).toBe(false);
  });

  test("shows a hundred papers at a time", async () => {
    const names = "ABCDEFGHIJ"
      .split("")
      .flatMap((a) => "abcdefghijklmnopqrstuvwxyz".split("").map((b) => a + b));
    const entries = names.map(
      (name) => `LGJan 5, 2026\nThe ${name} Problem of Example\nAda Sample, Bo Muster\nWords.\n`,
    );
    const content = contentFolder({ "listings/2026-02-01.txt": entries.join("\n") });
    const long = await serveFolder(
      (await buildSite(["--content", content, "--url", "https://example.org/"])).folder,
    );
    const page = await open(`${long.url}categories/lg/page/3/?sort=title&words=problem`);
    await expect.poll(() => said(page)).toBe("All 260 papers, by title; here the first 100");
    await page.getByRole("button", { name: "Show 100 more" }).click();
    expect(await said(page)).toBe("All 260 papers, by title; here the first 200");
    const focus = page.locator("li", { has: page.locator(":focus") });
    expect(await focus.evaluate((item) => [...(item.parentElement?.children ?? [])].indexOf(item))).toBe(100);
    await page.getByRole("button", { name: "Show 60 more" }).click();
    expect(await page.locator(".papers > li:visible").count()).toBe(260);
    expect(await page.locator("button.more").isVisible()).toBe(false);
    await long.close();
  });
});
