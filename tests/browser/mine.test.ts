import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsOf } from "../support/axe.ts";
import { buildSite, readBuilt } from "../support/build.ts";
import { ownContentWith } from "../support/folders.ts";
import { AS_LISTED, downloadedText, readers, row, storedData, titles } from "../support/reader.ts";
import { type SiteServer, serveFolder } from "../support/server.ts";

const BASE = "/digest/";
const LATER =
  "LGNov 24, 2026\nLater Lists are LongerAda Vesely, Bo Lind\nLists grow. We show that they grow.\n";

const open = readers();
const built = await buildSite(["--path-prefix", BASE]);
let site: SiteServer;
let later: SiteServer;

beforeAll(async () => {
  site = await serveFolder(built.folder, BASE);
  const content = ownContentWith({ "listings/2026-11-24.txt": LATER });
  later = await serveFolder((await buildSite(["--content", content, "--path-prefix", BASE])).folder, BASE);
});

afterAll(() => Promise.all([site.close(), later.close()]));

const stored = (page: Page, name: string) => storedData(page, BASE, name);

describe("saved papers", () => {
  /** The browser's state after these papers were saved. */
  async function stateWithSaved(...saved: readonly string[]) {
    const page = await open(site.url);
    for (const title of saved)
      await row(page, title)
        .getByRole("button", { name: /^Save:/ })
        .click();
    return page.context().storageState();
  }
  let storageState: Awaited<ReturnType<typeof stateWithSaved>> | undefined;

  test("are listed at /saved/ with the data of their pages, and can be removed", async () => {
    const page = await open(site.url);
    await page.keyboard.press("j");
    await page.keyboard.press("s");
    await row(page, "PyraTok")
      .getByRole("button", { name: /^Save:/ })
      .click();
    expect(
      await row(page, "ELIAS")
        .getByRole("button", { name: /^Save:/ })
        .getAttribute("aria-pressed"),
    ).toBe("true");
    await page.goto(`${site.url}saved/`);
    await expect.poll(() => titles(page)).toEqual(["PyraTok", "ELIAS"]);
    expect(await row(page, "ELIAS").locator(".authors").innerText()).toContain("Nilesh Gupta");
    expect(await row(page, "ELIAS").locator(".category").innerText()).toBe("LG");
    expect(await violationsOf(page)).toEqual([]);
    await row(page, "PyraTok")
      .getByRole("button", { name: /^Save:/ })
      .click();
    await page.reload();
    await expect.poll(() => titles(page)).toEqual(["ELIAS"]);
  });

  test.each([
    ["BibTeX", "papers.bib"],
    ["RIS", "papers.ris"],
    ["CSL-JSON", "papers.csl.json"],
    ["Markdown", "papers.md"],
  ])("are exported as %s", async (format, name) => {
    storageState ??= await stateWithSaved("ELIAS", "Node");
    const page = await open(`${site.url}saved/`, { storageState });
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: format, exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(name);
    const text = await downloadedText(file);
    expect(text).toContain("ELIAS");
    // What the build wrote for all papers has the same entries.
    if (name === "papers.bib")
      for (const entry of text.split("\n\n")) expect(readBuilt(built, "papers.bib")).toContain(entry.trim());
    if (name === "papers.ris") {
      const records = text.split(/(?<=ER {2}- \r\n)\r\n/);
      expect(records).toHaveLength(2);
      const all = readBuilt(built, "papers.ris").replace(/^AB {2}- .*\r\n/gm, "");
      for (const record of records) expect(all).toContain(record);
    }
    if (name === "papers.csl.json") {
      const items: readonly object[] = JSON.parse(text);
      expect(items).toHaveLength(2);
      const all: readonly { abstract?: string }[] = JSON.parse(readBuilt(built, "papers.csl.json"));
      const rest = all.map(({ abstract: _, ...item }) => item);
      for (const item of items) expect(rest).toContainEqual(item);
    }
    if (name === "papers.md")
      expect(text).toMatch(/^- \[[^\n]*\]\(http[^\n]*\/papers\/[^\n]*\)\. [^\n]*\n- \[/);
  });

  test("without any, the page has no exports and links to papers", async () => {
    const page = await open(`${site.url}saved/`);
    const status = page.getByRole("status").filter({ hasText: "No saved papers yet" });
    await status.waitFor();
    expect(await page.getByRole("button", { name: "BibTeX" }).isVisible()).toBe(false);
    await page.getByRole("main").getByRole("link", { name: "latest digest" }).click();
    await page.waitForURL(site.url);
  });

  test("are linked by a star on every page", async () => {
    const page = await open(`${site.url}categories/lg/`, { viewport: { width: 390, height: 844 } });
    await page.getByRole("banner").getByRole("link", { name: "Saved" }).click();
    await page.waitForURL(`${site.url}saved/`);
  });

  test("a link with any parameters is harmless", async () => {
    const page = await open(`${site.url}saved/#s=..%2Fx,%3Cimg%20onerror=alert(1)%3E,%E0%A4,no-such-paper`);
    await expect.poll(() => page.locator(".lede").innerText()).toContain("1 could not be loaded");
    expect(await page.locator("main img").count()).toBe(0);
  });
});

describe("export formats without files", () => {
  const entryOf = (key: string) => {
    const all: readonly { id: string; abstract?: string }[] = JSON.parse(readBuilt(built, "papers.csl.json"));
    const { abstract: _, ...item } = all.find(({ id }) => id === key) ?? { id: "none" };
    return item;
  };

  test("are shown on a paper's page, as in the files of all papers", async () => {
    const page = await open(site.url);
    await page.getByRole("link", { name: /^ELIAS/ }).click();
    const key = /\{(.*),/.exec(await page.locator("#bibtex").innerText())?.[1] ?? "";
    await page.getByText("Other formats: RIS · CSL-JSON").click();
    expect(JSON.parse(await page.locator("#csl").innerText())).toEqual([entryOf(key)]);
    const shown = (await page.locator("#ris").textContent()) ?? "";
    const all = readBuilt(built, "papers.ris").replace(/^AB {2}- .*\r\n/gm, "");
    expect(shown).toContain(`ID  - ${key}`);
    expect(all).toContain(shown);
    expect(await violationsOf(page)).toEqual([]);
  });

  test.each([
    ["RIS", "papers.ris"],
    ["CSL-JSON", "papers.csl.json"],
  ])("are exported from an author's page as %s", async (format, name) => {
    const page = await open(`${site.url}authors/nilesh-gupta/`);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: format, exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(name);
    const text = await downloadedText(file);
    const keys = [...readBuilt(built, "authors/nilesh-gupta/papers.bib").matchAll(/^@\w+\{(.*),$/gm)].map(
      ([, key = ""]) => key,
    );
    expect(keys.length).toBeGreaterThan(0);
    if (name === "papers.csl.json") expect(JSON.parse(text)).toEqual(keys.map(entryOf));
    else expect([...text.matchAll(/^ID {2}- (.*)\r$/gm)].map(([, key]) => key)).toEqual(keys);
  });
});

test("a paper whose page was opened is seen; seen papers can be hidden, and that is remembered", async () => {
  const page = await open(site.url);
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.waitForURL(/papers/);
  expect(await page.getByRole("button", { name: "Seen" }).getAttribute("aria-pressed")).toBe("true");
  await page.goto(site.url);
  expect(await row(page, "ELIAS").getAttribute("data-seen")).toBe("");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.getByRole("button", { name: "Sort and filter" }).click();
  await page.getByLabel("Always hide seen").check();
  expect(await titles(page)).toEqual(AS_LISTED.slice(2));
  await page.reload();
  expect(await titles(page)).toEqual(AS_LISTED.slice(2));
});

test("new since the last visit: nothing at the first visit, the later digest's papers at the next", async () => {
  const page = await open(site.url);
  expect(await page.locator("li[data-new]").count()).toBe(0);
  const visit = JSON.parse((await stored(page, "visit")) ?? "{}");
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    `offprint:${BASE}:visit`,
    JSON.stringify({ ...visit, at: 0 }),
  ] as const);
  const state = await page.context().storageState();
  for (const origin of state.origins) origin.origin = new URL(later.url).origin;
  const back = await open(`${later.url}categories/lg/`, { storageState: state });
  expect(await back.locator("li[data-new] h2").allInnerTexts()).toEqual(["Later Lists are Longer"]);
  await back.getByRole("button", { name: "1 new since 2026-11-23" }).click();
  expect(await titles(back)).toEqual(["Later"]);
  expect(new URL(back.url()).search).toBe("?show=new");
});

describe("following", () => {
  test("followed words and authors are shown first, highlighted, and on a separate page", async () => {
    const page = await open(`${site.url}authors/onkar-susladkar/`);
    await page.getByRole("button", { name: "Follow" }).click();
    await page.goto(`${site.url}saved/following/`);
    await page.getByLabel("Word or phrase").fill("contrastive");
    await page.getByRole("button", { name: "Follow", exact: true }).click();
    await expect
      .poll(async () => (await titles(page)).toSorted())
      .toEqual(["Best", "PyraTok", "Understanding"]);
    expect(await violationsOf(page)).toEqual([]);
    await page.goto(site.url);
    expect((await titles(page)).slice(0, 4)).toEqual(["PyraTok", "Best", "Understanding", "ELIAS"]);
    expect(await row(page, "Understanding").locator(".reasons").innerText()).toBe("Following: contrastive");
    await page.goto(`${site.url}saved/following/`);
    await page.getByRole("button", { name: "Onkar Susladkar, stop following" }).click();
    await expect.poll(() => titles(page)).toEqual(["Understanding"]);
  });
});

test("selected feeds can be exported as OPML", async () => {
  const page = await open(`${site.url}feeds/`);
  await page.getByLabel("Select Machine Learning").check();
  await page.getByLabel("Select all papers").check();
  expect(await page.locator(".bar").innerText()).toContain("2 feeds selected");
  expect(await violationsOf(page)).toEqual([]);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export as OPML" }).click();
  const text = await downloadedText(await download);
  expect([...text.matchAll(/xmlUrl="([^"]*)"/g)].map(([, address]) => address)).toEqual([
    "https://example.org/digest/feed.xml",
    "https://example.org/digest/categories/lg/feed.xml",
  ]);
});

describe("preferences", () => {
  const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  test("the reader's theme applies to every page before the first paint", async () => {
    const page = await open(site.url, { colorScheme: "light" });
    const light = await background(page);
    await page.locator("[data-display] > summary").click();
    await page.getByLabel("Dark").check();
    expect(await background(page)).not.toBe(light);
    await page.route("**/offprint.js", (route) => route.abort());
    await page.goto(`${site.url}authors/`);
    expect(await background(page)).not.toBe(light);
  });

  test("the order and the opened abstracts are remembered on other pages", async () => {
    const page = await open(site.url);
    await row(page, "PyraTok").locator("summary").click();
    await page.getByRole("button", { name: "Sort and filter" }).click();
    await page.getByLabel("Sort by").selectOption("title");
    await page.goto(`${site.url}categories/cv/`);
    expect(await titles(page)).toEqual(["Best", "PyraTok"]);
    expect(await row(page, "PyraTok").locator("details").getAttribute("open")).toBe("");
    await page.getByRole("button", { name: "Clear filters" }).click();
    await page.goto(site.url);
    expect(await titles(page)).toEqual(AS_LISTED);
  });

  test("a list is grouped, with links to jump to each group", async () => {
    const page = await open(`${site.url}?group=category`);
    expect(await page.locator("h2.group").allInnerTexts()).toEqual(["LG 8", "CV 2", "CL 1"]);
    await page.getByRole("navigation", { name: "Groups" }).getByRole("link", { name: "CL 1" }).click();
    expect(await page.locator(":focus").innerText()).toBe("CL 1");
    expect(await violationsOf(page)).toEqual([]);
  });

  test("one page shows and clears what is stored", async () => {
    const page = await open(site.url);
    await row(page, "ELIAS")
      .getByRole("button", { name: /^Save:/ })
      .click();
    await row(page, "Node")
      .getByRole("button", { name: /^Seen:/ })
      .click();
    await page.goto(`${site.url}saved/data/`);
    expect(await page.locator("tr", { hasText: "Saved papers" }).innerText()).toContain("1");
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Clear Saved papers" }).click();
    expect(await stored(page, "saved")).toBeNull();
    expect(await page.locator("tr", { hasText: "Saved papers" }).locator("td:focus").innerText()).toBe(
      "nothing",
    );
    page.on("dialog", (dialog) => dialog.accept());
    await page.getByRole("button", { name: "Clear everything" }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

describe("storage", () => {
  test.each([
    [
      "is forbidden",
      () =>
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new DOMException("no", "SecurityError");
          },
        }),
    ],
    [
      "is full",
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException("full", "QuotaExceededError");
        };
      },
    ],
    [
      "holds nonsense",
      () => {
        for (const name of ["saved", "seen", "opened", "follow", "visit", "preferences"])
          localStorage.setItem(
            `offprint:/digest/:${name}`,
            ['{"a":', "[1,null,{}]", '"x"', "17", '{"words":7,"authors":[3]}'][name.length % 5] ?? "",
          );
      },
    ],
  ])("that %s changes nothing else", async (_what, break_) => {
    const page = await open("about:blank");
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.addInitScript(break_);
    await page.goto(site.url);
    expect(await titles(page)).toEqual(AS_LISTED);
    await row(page, "ELIAS")
      .getByRole("button", { name: /^Save:/ })
      .click();
    expect(await row(page, "ELIAS").getAttribute("data-saved")).toBe("");
    expect(errors).toEqual([]);
  });
});

test.each([
  "saved/",
  "saved/following/",
  "saved/data/",
  "feeds/",
  "papers/compressing-many-shots-in-in-context-learning-khatri/",
])("without script /%s explains itself and shows no dead control", async (path) => {
  const page = await open(site.url + path, { javaScriptEnabled: false });
  expect(await page.locator("main :is(button, input, select):visible, [data-display]:visible").count()).toBe(
    0,
  );
  if (path.startsWith("saved/")) expect(await page.locator("noscript").innerText()).toContain("JavaScript");
});
