import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type BuiltSite, buildSite, readBuilt } from "../support/build.ts";
import { contentFolder, filesBelow } from "../support/folders.ts";
import { HOSTILE_TEXTS } from "../support/hostile.ts";
import { hostileFiles } from "../support/hostile-site.ts";
import { type SiteServer, serveFolder } from "../support/server.ts";
import { connectToBrowser } from "../support/shared-browser.ts";

// A site of hostile values in every field of every input kind, in a browser that ignores the pages' own
// Content-Security-Policy, so that only the markup protects it.
let browser: Browser;
let context: BrowserContext;
let site: BuiltSite;
let server: SiteServer;
/** Requests to other hosts, dialogs, and errors of scripts. */
const complaints: string[] = [];

beforeAll(async () => {
  site = await buildSite([
    "--content",
    contentFolder(hostileFiles()),
    "--url",
    "https://example.org/digest/",
  ]);
  server = await serveFolder(site.folder, "/digest/", { "cache-control": "max-age=3600" });
  browser = await connectToBrowser();
  context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 1280, height: 800 },
    // Nothing listens there: no other host is reached. An intercepted request would not be cached.
    proxy: { server: "http://127.0.0.1:9", bypass: "127.0.0.1" },
  });
  context.on("request", (request) => {
    const url = request.url();
    // The related site that the settings name is asked.
    if (!url.startsWith(server.url) && !url.startsWith("https://other.invalid/"))
      complaints.push(`request: ${url}`);
  });
});

afterAll(async () => {
  await context.close();
  await browser.close();
  await server.close();
});

beforeEach(() => {
  complaints.length = 0;
});

async function open(): Promise<Page> {
  const page = await context.newPage();
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  return page;
}

/** What is wrong with a page's markup: runs in the page. */
function wrongInPage(): readonly string[] {
  const wrong: string[] = [];
  if ("owned" in window) wrong.push("a script of the content has run");
  const ids = new Set<string>();
  for (const element of document.querySelectorAll("*")) {
    const name = element.localName;
    for (const { name: attribute, value } of element.attributes) {
      if (attribute.startsWith("on")) wrong.push(`${name} has ${attribute}`);
      if (attribute === "id" && (ids.has(value) || ids.size > 1e6))
        wrong.push(`two elements have the id ${value}`);
      if (attribute === "id") ids.add(value);
      if (
        !["href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset", "ping"].includes(
          attribute,
        )
      )
        continue;
      const { protocol } = new URL(value, document.baseURI);
      if (protocol !== "http:" && protocol !== "https:" && protocol !== "data:")
        wrong.push(`${name} leads to ${value}`);
      if (protocol === "data:" && name !== "link" && name !== "img") wrong.push(`${name} leads to ${value}`);
    }
    if (["base", "iframe", "object", "embed", "frame", "applet", "textarea"].includes(name))
      wrong.push(`there is a ${name}`);
    const isData = /^application\/(?:ld\+)?json$/.test(element.getAttribute("type") ?? "");
    if (name === "script" && !isData) {
      const { href, origin } = new URL(element.getAttribute("src") ?? "", document.baseURI);
      const own = href.startsWith(`${origin}/digest/assets/`) && origin === location.origin;
      if (element.hasAttribute("src") && !own) wrong.push(`a script from ${href}`);
      if (element.textContent?.includes("owned")) wrong.push("a script has a text of the content");
    }
    if (name === "style" && /owned|display:none\}|evil/.test(element.textContent ?? ""))
      wrong.push("a style has a text of the content");
    if (element.getAttribute("style")?.match(/url|evil|expression/))
      wrong.push("a style attribute has an address");
  }
  for (const { textContent } of document.querySelectorAll("script[type$=json]"))
    JSON.parse(textContent ?? "");
  if (getComputedStyle(document.body).display === "none") wrong.push("the page is hidden");
  return wrong;
}

/** What is wrong with the loaded page; a form may navigate to another one while it is examined. */
async function wrongIn(page: Page): Promise<readonly string[]> {
  for (;;)
    try {
      await page.waitForFunction(() => document.readyState === "complete" && document.body !== null);
      return await page.evaluate(wrongInPage);
    } catch (error) {
      if (!/Execution context was destroyed/.test(String(error))) throw error;
    }
}

const pageUrls = () =>
  filesBelow(site.folder)
    .filter((file) => file.endsWith(".html") && !file.startsWith("pagefind/"))
    .map(
      (file) =>
        server.url +
        file
          .split("/")
          .map(encodeURIComponent)
          .join("/")
          .replace(/index\.html$/, ""),
    );

test("every kind of list is read", () => {
  const { papers } = JSON.parse(readBuilt(site, "papers.json")) as { papers: readonly { title: string }[] };
  for (const kind of ["txt", "bib", "ris", "json", "jsonl", "csv", "xml"])
    expect(papers.filter(({ title }) => title.startsWith(`Of ${kind} `)).length, kind).toBeGreaterThan(
      HOSTILE_TEXTS.length / 2,
    );
});

/** Loads pages in frames of a page, in place of those before, without a layout of them: runs in the page. */
async function showFrames(urls: readonly string[]): Promise<void> {
  document.body.replaceChildren();
  const frames = urls.map((url) =>
    Object.assign(document.createElement("iframe"), { src: url, style: "display: none" }),
  );
  const shown = frames.map((frame) => new Promise((loaded) => frame.addEventListener("load", loaded)));
  document.body.append(...frames);
  await Promise.all(shown);
}

/** Pages that are shown at once. A frame takes a browser half the time of a page in its window. */
const FRAMES = 10;

test("on no page does a text of the content become a script, a link of another scheme, an id or a style", async () => {
  const page = await open();
  await page.goto(`${server.url}404.html`);
  const wrong: string[] = [];
  const all = pageUrls();
  expect(all.length).toBeGreaterThan(100);
  // Redirects lead away at once.
  const urls = all.filter((url) => !readFileSync(fileOf(url), "utf8").includes('http-equiv="refresh"'));
  for (let k = 0; k < urls.length; k += FRAMES) {
    const some = urls.slice(k, k + FRAMES);
    await page.evaluate(showFrames, some);
    const frames = page.mainFrame().childFrames();
    expect(frames.map((frame) => frame.url()).sort()).toEqual(some.toSorted());
    for (const frame of frames)
      for (const each of await frame.evaluate(wrongInPage)) wrong.push(`${frame.url()}: ${each}`);
  }
  expect(wrong).toEqual([]);
  await page.close();
  expect(complaints).toEqual([]);
}, 600_000);

function fileOf(url: string): string {
  const path = decodeURIComponent(url.slice(server.url.length));
  return join(site.folder, path.endsWith("/") || path === "" ? `${path}index.html` : path);
}

/** Pages of each kind that have widgets. */
const KINDS = [
  "",
  "search/",
  "digests/2026-05-05/",
  "categories/",
  "authors/",
  "authors/bo-sample/",
  "archive/",
  "stats/",
  "feeds/",
];
const NAMES = [
  "q",
  "category",
  "year",
  "author",
  "code",
  "sort",
  "shown",
  "words",
  "from",
  "to",
  "score",
  "letter",
  "page",
  "x",
];

describe("a shared link", () => {
  test.each(KINDS)(
    "to /%s with any parameter gives a page that is whole",
    async (kind) => {
      const page = await open();
      for (let turn = 0; turn < 5; turn++) {
        const textAt = (k: number) => HOSTILE_TEXTS[(turn * NAMES.length + k) % HOSTILE_TEXTS.length] ?? "";
        const query = new URLSearchParams(NAMES.map((name, k) => [name, textAt(k)]));
        await page.goto(`${server.url}${kind}?${query}#${encodeURIComponent(textAt(turn))}`, {
          waitUntil: "load",
        });
        expect(await page.evaluate(wrongInPage), String(query)).toEqual([]);
      }
      await page.close();
      expect(complaints).toEqual([]);
    },
    300_000,
  );
});

test.each(KINDS)(
  "every widget of /%s takes any text",
  async (kind) => {
    const page = await open();
    await page.goto(server.url + kind, { waitUntil: "load" });
    const fields = page.locator(
      "input:visible:not([type=checkbox]):not([type=radio]):not([type=date]):not([type=number])",
    );
    for (let k = 0; k < Math.min(6, await fields.count()); k++)
      for (const text of HOSTILE_TEXTS.slice(0, 8)) {
        await fields
          .nth(k)
          .fill(text, { timeout: 5000 })
          .catch(() => undefined);
        await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
        expect(await wrongIn(page), text).toEqual([]);
      }
    // A search begins a quarter of a second after the last key.
    await page.waitForTimeout(400);
    expect(await wrongIn(page)).toEqual([]);
    const buttons = page.locator("button:visible, summary:visible, input[type=checkbox]:visible");
    for (let k = 0; k < Math.min(12, await buttons.count()); k++) {
      await buttons
        .nth(k)
        .click({ timeout: 2000, noWaitAfter: true })
        .catch(() => undefined);
      // A form leads to another page.
      await page.waitForTimeout(200);
      expect(await wrongIn(page)).toEqual([]);
      if (!page.url().startsWith(server.url + kind)) break;
      await page.keyboard.press("Escape");
    }
    await page.close();
    expect(complaints).toEqual([]);
  },
  300_000,
);

test("a search finds hostile papers and shows them as text", async () => {
  const page = await open();
  for (const query of ["window.owned", "script", "Words", "onerror", "javascript"]) {
    await page.goto(`${server.url}search/?q=${encodeURIComponent(query)}`, { waitUntil: "load" });
    await page.locator("#found:not(:empty)").waitFor();
    expect(await page.evaluate(wrongInPage), query).toEqual([]);
  }
  await page.close();
  expect(complaints).toEqual([]);
}, 120_000);

describe("every export is read back", () => {
  const papers = () =>
    (JSON.parse(readBuilt(site, "papers.json")) as { papers: readonly { url?: string }[] }).papers;
  const files = (pattern: RegExp) =>
    filesBelow(site.folder).filter((file) => pattern.test(file) && !file.startsWith("pagefind/"));

  test("XML by a browser's parser, and its links are web addresses", async () => {
    const page = await open();
    await page.goto(server.url);
    for (const file of files(/\.(?:xml|opml)$/)) {
      const wrong = await page.evaluate(
        (text) => {
          const read = new DOMParser().parseFromString(text, "application/xml");
          if (read.querySelector("parsererror"))
            return [read.querySelector("parsererror")?.textContent ?? "?"];
          const addresses = [...read.querySelectorAll("link, loc, guid[isPermaLink=true]")].flatMap(
            (link) => [link.getAttribute("href"), link.textContent],
          );
          const outlines = [...read.querySelectorAll("outline")].flatMap((one) => [
            one.getAttribute("xmlUrl"),
            one.getAttribute("htmlUrl"),
          ]);
          return [...addresses, ...outlines].filter((at) => at && !/^https?:\/\//.test(at));
        },
        readBuilt(site, file),
      );
      expect(wrong, file).toEqual([]);
    }
    await page.close();
  }, 120_000);

  test("JSON, with links that are web addresses", () => {
    for (const file of files(/\.json$/)) {
      const visit = (value: unknown, key = ""): void => {
        if (typeof value === "object" && value !== null)
          for (const [name, below] of Object.entries(value)) visit(below, name);
        else if (
          typeof value === "string" &&
          /^(?:url|URL|href|codeUrl|external_url|home_page_url|pdf)$/.test(key)
        )
          expect(value, file).toMatch(/^(?:https?:\/\/|\/)/);
      };
      visit(JSON.parse(readBuilt(site, file)));
    }
  });

  test("BibTeX and RIS by other programs, paper for paper", () => {
    const { entries, errors } = parseBibtex(readBuilt(site, "papers.bib"), { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(papers().length);
    expect(readBuilt(site, "papers.bib")).not.toMatch(/\\(?:input|write|catcode|def|href)(?![a-z])/);
    const ris = new Cite(readBuilt(site, "papers.ris"), { forceType: "@ris/file" }).data as readonly {
      URL?: string;
    }[];
    expect(ris).toHaveLength(papers().length);
    for (const { URL: at } of ris) expect(at ?? "https://").toMatch(/^https?:\/\//);
  });
});
