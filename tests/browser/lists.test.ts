import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsOf } from "../support/axe.ts";
import { buildSharedSite, buildSite } from "../support/build.ts";
import { ownContentWith } from "../support/folders.ts";
import { AS_LISTED, openControls, query, readers, said, titles } from "../support/reader.ts";
import { type SiteServer, serveFolder } from "../support/server.ts";

const LISTS = ["", "digests/2026-11-23/", "categories/lg/", "authors/nilesh-gupta/"];
const BASE = "/digest/";

const open = readers();
let site: SiteServer;
let paged: SiteServer;

beforeAll(async () => {
  site = await serveFolder((await buildSite(["--path-prefix", BASE])).folder, BASE);
  const content = ownContentWith({ "site.yaml": "title: Ours\nurl: https://example.org/\nlistItems: 3\n" });
  paged = await serveFolder((await buildSharedSite(content, ["--path-prefix", BASE])).folder, BASE);
});

afterAll(() => Promise.all([site.close(), paged.close()]));

describe("each control", () => {
  test.each(LISTS)("exists on /%s, and works", async (path) => {
    const page = await open(site.url + path);
    const before = await titles(page);
    expect(before.length).toBeGreaterThan(1);
    await openControls(page);
    await page.getByLabel("Sort by").selectOption("title");
    const sorted = [...before].sort((a, b) => a.localeCompare(b, "en", { sensitivity: "base" }));
    expect(await titles(page)).toEqual(sorted);
    expect(await said(page)).toBe(`All ${before.length} papers, by title`);
    await page.getByRole("button", { name: "Clear filters" }).click();
    expect(await titles(page)).toEqual(before);
  });

  test("sorts by date, age and score", async () => {
    const page = await open(site.url);
    expect(await titles(page)).toEqual(AS_LISTED);
    await openControls(page);
    await page.getByLabel("Sort by").selectOption("date");
    expect((await titles(page)).slice(0, 3)).toEqual(["Learning,", "Best", "PyraTok"]);
    await page.getByLabel("Sort by").selectOption("oldest");
    expect((await titles(page)).slice(0, 3)).toEqual(["Node", "ELIAS", "Two-stage"]);
    await page.getByLabel("Sort by").selectOption("score");
    expect((await titles(page)).slice(0, 3)).toEqual(["Learning,", "ELIAS", "Two-stage"]);
    expect(await said(page)).toBe("All 11 papers, score, high to low");
  });

  test("filters by words, category, code, dates and score, and shows the number of papers", async () => {
    const page = await open(site.url);
    await openControls(page);
    await page.getByRole("searchbox", { name: "Keywords" }).fill('ELÍAS, "label classification" -vision');
    expect(await titles(page)).toEqual(["ELIAS"]);
    expect(await said(page)).toBe("1 of 11 papers");
    await page.getByRole("searchbox", { name: "Keywords" }).fill("");
    await page.locator("select[name=category]").selectOption("CV");
    expect(await titles(page)).toEqual(["PyraTok", "Best"]);
    await page.getByRole("checkbox", { name: "Code available" }).check();
    expect(await titles(page)).toEqual([]);
    expect(await said(page)).toBe("No matching papers");
    await page.locator("select[name=category]").selectOption("");
    expect(await titles(page)).toEqual(["ELIAS"]);
    await page.getByRole("checkbox", { name: "Code available" }).uncheck();
    await page.getByLabel("Published from").fill("2024-06-25");
    await page.getByLabel("Published to").fill("2025-10-17");
    expect(await titles(page)).toEqual(["Compressing", "Matryoshka", "Geometric", "Geometric"]);
    await page.getByLabel("Published from").fill("");
    await page.getByLabel("Published to").fill("");
    await page.getByLabel("Minimum score").fill("98.1");
    expect(await titles(page)).toEqual(["Learning,"]);
    expect(query(page)).toBe("?score=98.1");
  });

  test("offers only filters that apply to the list", async () => {
    const page = await open(`${site.url}authors/nilesh-gupta/`);
    await openControls(page);
    expect(await page.locator(".tools [name=category], .tools [name=score]").count()).toBe(0);
    expect(await page.locator(".tools option[value=score]").count()).toBe(0);
    await page.goto(`${site.url}authors/eli-chien/`);
    expect(await page.locator(".tools").count()).toBe(0);
  });
});

describe("the address", () => {
  test("has the state: it can be shared, and survives a reload", async () => {
    const page = await open(site.url);
    await openControls(page);
    await page.getByLabel("Sort by").selectOption("title");
    await page.getByRole("searchbox", { name: "Keywords" }).fill("learning");
    await page.locator("select[name=category]").selectOption("LG");
    const seen = await titles(page);
    expect(query(page)).toBe("?sort=title&category=LG&words=learning");
    await page.reload();
    expect(await titles(page)).toEqual(seen);
    const shared = await open(site.url + query(page));
    expect(await titles(shared)).toEqual(seen);
    expect(await shared.getByRole("searchbox", { name: "Keywords" }).inputValue()).toBe("learning");
    expect(await shared.getByLabel("Sort by").inputValue()).toBe("title");
  });

  test("back and forward undo one choice or one run of typing", async () => {
    const page = await open(site.url);
    await openControls(page);
    await page.getByLabel("Sort by").selectOption("date");
    await page.getByRole("searchbox", { name: "Keywords" }).pressSequentially("graphs");
    await page.getByRole("checkbox", { name: "Code available" }).check();
    expect(query(page)).toBe("?sort=date&code=1&words=graphs");
    await page.goBack();
    expect(query(page)).toBe("?sort=date&words=graphs");
    expect(await page.getByRole("checkbox", { name: "Code available" }).isChecked()).toBe(false);
    expect(await titles(page)).toContain("Node");
    await page.goBack();
    expect(query(page)).toBe("?sort=date");
    expect(await page.getByRole("searchbox", { name: "Keywords" }).inputValue()).toBe("");
    await page.goBack();
    expect(query(page)).toBe("");
    expect(await titles(page)).toEqual(AS_LISTED);
    await page.goForward();
    expect((await titles(page))[0]).toBe("Learning,");
  });

  test("is restored when the reader returns from a paper", async () => {
    const page = await open(`${site.url}?sort=title&words=geometric`);
    const seen = await titles(page);
    await page.locator("h2 a:visible").first().click();
    await page.waitForURL(/papers/);
    await page.goBack();
    expect(await titles(page)).toEqual(seen);
  });

  test("ignores invalid data", async () => {
    const page = await open(
      `${site.url}?sort=up&score=high&code=maybe&category=XX&from=soon&utm_source=x#main`,
    );
    expect(await titles(page)).toEqual(AS_LISTED);
    expect(await page.locator("#controls").isVisible()).toBe(false);
  });

  test("shows the filters that a shared address sets, each to be removed", async () => {
    const page = await open(`${site.url}?from=2026&words=learning`);
    expect(await said(page)).toBe("1 of 11 papers");
    const chips = page.getByRole("list", { name: "Active filters" }).getByRole("button");
    expect(await chips.allTextContents()).toEqual(["Keywords: learning", "From 2026-01-01", "Clear filters"]);
    await page.getByRole("button", { name: "Keywords: learning, remove" }).click();
    expect(await said(page)).toBe("3 of 11 papers");
    expect(query(page)).toBe("?from=2026-01-01");
    await page.getByRole("button", { name: "Clear filters" }).click();
    expect(await titles(page)).toEqual(AS_LISTED);
    expect(await page.getByRole("list", { name: "Active filters" }).isVisible()).toBe(false);
  });
});

test("shows titles, excerpts or abstracts, and remembers which", async () => {
  const page = await open(site.url);
  const opened = page.locator("details[open]");
  const height = () =>
    page
      .locator(".abstract")
      .first()
      .evaluate((element) => element.getBoundingClientRect().height);
  const excerpt = await height();
  expect(excerpt).toBeGreaterThan(20);
  await page.getByLabel("Abstracts", { exact: true }).check();
  expect(await opened.count()).toBe(11);
  expect(await height()).toBeGreaterThan(2 * excerpt);
  await page.reload();
  expect(await opened.count()).toBe(11);
  await page.getByLabel("Titles", { exact: true }).check();
  expect(await opened.count()).toBe(0);
  expect(await page.locator(".abstract:visible, .authors:visible").count()).toBe(0);
  await page.getByLabel("Excerpts", { exact: true }).check();
  expect(await height()).toBe(excerpt);
});

test("a category above the list filters it in place, and shows all again", async () => {
  const page = await open(site.url);
  const chip = page.locator("a[data-category=CV]");
  await chip.click();
  expect(await titles(page)).toEqual(["PyraTok", "Best"]);
  expect(query(page)).toBe("?category=CV");
  expect(await chip.getAttribute("data-on")).toBe("");
  await chip.click();
  expect(await titles(page)).toEqual(AS_LISTED);
  expect(query(page)).toBe("");
});

test("the first screen shows three titles on a phone, six on a laptop", async () => {
  for (const [width, height, least] of [
    [390, 844, 3],
    [1280, 800, 6],
  ] as const) {
    const page = await open(site.url, { viewport: { width, height } });
    const seen = await page
      .locator(".paper h2")
      .evaluateAll(
        (all, bottom) => all.filter((one) => one.getBoundingClientRect().top < bottom).length,
        height,
      );
    expect(seen).toBeGreaterThanOrEqual(least);
  }
});

test.each(LISTS)("without script /%s is complete and has no dead controls", async (path) => {
  const page = await open(site.url + path, { javaScriptEnabled: false });
  expect(await page.locator("main :is(button, input, select):visible").count()).toBe(0);
  const cut = await page
    .locator(".abstract")
    .evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 2).length);
  expect(cut).toBe(0);
  const gap = await page.locator(".tools").evaluate((tools) => tools.getBoundingClientRect().height);
  expect(gap).toBe(0);
});

test("everything works under the strictest policy, without requests to other hosts", async () => {
  const page = await open("about:blank");
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'";
  await page.route("**/*", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });
  await page.goto(`${paged.url}?sort=title`, { waitUntil: "networkidle" });
  await expect.poll(() => said(page)).toBe("All 11 papers, by title");
  await page.keyboard.press("?");
  await page.keyboard.press("Escape");
  await page.getByLabel("Abstracts", { exact: true }).check();
  expect(complaints).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(paged.url))).toEqual([]);
});

describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
  test.each([320, 1280])("axe finds no violations with everything open, at %i", async (width) => {
    const page = await open(`${site.url}?sort=date&words=learning`, {
      colorScheme,
      viewport: { width, height: 800 },
    });
    await page.getByLabel("Abstracts", { exact: true }).check();
    expect(await violationsOf(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.keyboard.press("?");
    expect(await violationsOf(page)).toEqual([]);
  });
});

/** How much of a page has moved by itself since it began to load, as browsers measure it. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const moved = (entries: readonly PerformanceEntry[]) =>
          entries.reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0);
        new PerformanceObserver((list) => resolve(moved(list.getEntries()))).observe({
          type: "layout-shift",
          buffered: true,
        });
        setTimeout(() => resolve(0), 300);
      }),
  );
}

test.each([320, 1280])(
  "the first paper is on the first screen, nothing jumps, and targets are big, at %i",
  async (width) => {
    const page = await open(site.url, { viewport: { width, height: 640 } });
    const first = await page.locator(".paper h2").first().boundingBox();
    expect((first?.y ?? 999) + (first?.height ?? 0)).toBeLessThan(640);
    // A line fewer in a title, when its font arrives after the first paint, counts as 0.014.
    expect(await layoutShift(page)).toBeLessThan(0.02);
    await openControls(page);
    const targets = await page
      .locator(".tools :is(button, input, select):visible, label.check:visible")
      .all();
    expect(targets.length).toBeGreaterThan(8);
    for (const target of targets) {
      const label = target.locator("xpath=ancestor-or-self::label[contains(@class, 'check')]");
      const box = await ((await label.count()) > 0 ? label : target).boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(24);
      expect(box?.width).toBeGreaterThanOrEqual(24);
    }
  },
);

test("print omits the controls and has all papers, even those hidden on the screen", async () => {
  const page = await open(`${site.url}?words=learning`);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".tools").isVisible()).toBe(false);
  const papers = await page.locator(".papers .paper").count();
  expect(papers).toBeGreaterThan(0);
  expect(await page.locator(".papers .paper:visible").count()).toBe(papers);
  await page.evaluate(() => document.documentElement.setAttribute("data-density", "titles"));
  expect(await page.locator(".papers .excerpt .abstract:visible").count()).toBe(
    await page.locator(".papers .excerpt").count(),
  );
});

test("the word that opens an abstract from right to left covers its end, not its beginning", async () => {
  const content = ownContentWith({
    "listings/2026-11-24.jsonl": `${JSON.stringify({
      title: "تحليل النصوص العربية القديمة",
      authors: ["Ada Vesely"],
      date: "2026-11-24",
      category: "cs.CL",
      abstract: "نقدم طريقة جديدة لتحليل النصوص.",
    })}\n`,
  });
  const rtl = await serveFolder((await buildSharedSite(content, ["--path-prefix", BASE])).folder, BASE);
  const page = await open(rtl.url);
  const box = await page.locator(".excerpt").first().boundingBox();
  const word = await page.locator(".excerpt summary").first().boundingBox();
  expect(word?.x).toBeCloseTo(box?.x ?? Number.NaN, 0);
  await page.locator(".excerpt summary").first().click();
  expect((await page.locator(".excerpt summary").first().boundingBox())?.x).toBeCloseTo(
    box?.x ?? Number.NaN,
    0,
  );
  await rtl.close();
});

test("a date in Arabic has its year to the left of its day", async () => {
  const page = await open(site.url);
  const [day = 0, year = 0] = await page
    .locator(".papers time")
    .first()
    .evaluate((element) => {
      element.textContent = "5 سبتمبر 2026";
      const range = document.createRange();
      const leftOf = (part: string) => {
        const text = element.firstChild as Text;
        range.setStart(text, text.data.indexOf(part));
        range.setEnd(text, text.data.indexOf(part) + part.length);
        return range.getBoundingClientRect().left;
      };
      return [leftOf("5"), leftOf("2026")];
    });
  expect(year).toBeLessThan(day);
});
