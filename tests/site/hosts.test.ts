import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltSite, buildSite } from "../support/build.ts";
import { filesBelow } from "../support/folders.ts";
import { HOSTS, type Served } from "../support/hosts.ts";
import { connectToBrowser } from "../support/shared-browser.ts";

const cases = HOSTS.filter(({ there }) => there).flatMap((host) =>
  ["/", "/repo/"].map((base) => ({ ...host, base })),
);

/** A page of every kind that uses scripts, and a missing one. */
const PAGES = [
  "",
  "digests/2026-11-23/",
  "categories/lg/",
  "authors/",
  "archive/",
  "stats/",
  "feeds/",
  "about/",
];

const sites = new Map<string, BuiltSite>();
let browser: Browser;

beforeAll(async () => {
  for (const base of ["/", "/repo/"])
    sites.set(base, await buildSite(["--url", "https://example.org", "--path-prefix", base]));
  browser = await connectToBrowser();
});
afterAll(() => browser.close());

test("a site's files have names that every system and every host can keep", () => {
  // The marker by which a build recognises its folder is not for readers.
  const files = filesBelow(sites.get("/")?.folder ?? "").filter((path) => path !== ".offprint-site");
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((path) => !/^(?:[a-z0-9][\w.-]*\/)*[a-z0-9][\w.-]*$/i.test(path))).toEqual([]);
  // On case-insensitive file systems, no file replaces another.
  expect(new Set(files.map((path) => path.toLowerCase())).size).toBe(files.length);
});

describe.each(cases)("on $name at $base", ({ name, serve, base }) => {
  let served: Served;
  let home: string;
  beforeAll(async () => {
    served = await serve(sites.get(base)?.folder ?? "", base);
    home = served.at + base;
  });
  afterAll(() => served.stop());

  test("pages, feeds and files are served, and everything that they link to exists", async () => {
    const files = ["feed.xml", "papers.bib", "feeds.opml", "assets/card.png", "sitemap.xml", "robots.txt"];
    for (const path of [...PAGES, "search/", ...files])
      expect((await fetch(home + path)).status, path).toBe(200);
    const page = await (await fetch(home)).text();
    const named = [...page.matchAll(/(?:href|src)="(\/[^"#?]*)/g)].map(([, to]) => to ?? "");
    expect(named.length).toBeGreaterThan(30);
    for (const path of new Set(named)) {
      expect(path.startsWith(base), path).toBe(true);
      expect((await fetch(served.at + path)).status, path).toBe(200);
    }
  });

  test("a URL without the final slash redirects to the page on the same host", async () => {
    for (const path of ["authors", "digests/2026-11-23"]) {
      const answer = await fetch(home + path);
      expect([answer.status, answer.url]).toEqual([200, `${home}${path}/`]);
    }
  });

  test.runIf(name !== "Python's plain server")(
    "what is not there is the site's own page, at any depth",
    async () => {
      for (const path of ["nothing", "papers/nothing/", "a/b/c/d.html", "feed.xml/", "authors/nobody"]) {
        const answer = await fetch(home + path);
        expect(answer.status, path).toBe(404);
        expect(answer.headers.get("content-type")).toMatch(/^text\/html/);
        const page = await answer.text();
        expect(page).toContain(`href="${base}assets/offprint.css"`);
        expect(page).toContain(`href="${base}"`);
      }
    },
  );

  test("in a browser, pages work without errors: style, script, sorting, search", async () => {
    const complaints: string[] = [];
    const page = await browser.newPage();
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText;
      // Going to the next page cancels what the one before was still loading, such as its icon.
      if (reason !== "net::ERR_ABORTED") complaints.push(`${request.url()}: ${reason}`);
    });
    page.on("response", (answer) => {
      if (answer.status() >= 400) complaints.push(`${answer.url()}: ${answer.status()}`);
    });
    for (const path of PAGES) await page.goto(home + path);
    await page.goto(home);
    const style = await page.evaluate(() => getComputedStyle(document.body).maxWidth);
    expect(style).not.toBe("none");
    await page.goto(`${home}?sort=title`);
    await expect
      .poll(() => page.locator("main article h2, main article h3").first().innerText())
      .toMatch(/^Be/);
    await page.goto(`${home}search/?q=graph`, { waitUntil: "networkidle" });
    const results = page.locator("main a[href*='/papers/']");
    await expect.poll(() => results.count()).toBeGreaterThan(0);
    await results.first().click();
    await page.waitForURL(new RegExp(`^${home}papers/[^/]+/$`));
    await page.close();
    expect(complaints).toEqual([]);
  });

  test.runIf(name !== "Python's plain server")(
    "in a browser, a page that is not there has style and a way home",
    async () => {
      const page = await browser.newPage();
      const failed: string[] = [];
      page.on("response", (answer) => {
        if (answer.status() >= 400) failed.push(answer.url());
      });
      await page.goto(`${home}papers/a/b/c/`, { waitUntil: "networkidle" });
      expect(failed).toEqual([`${home}papers/a/b/c/`]);
      await page.locator("header .name a").click();
      await page.waitForURL(home);
      await page.close();
    },
  );

  test.runIf(name === "nginx")(
    "files have the types that the configuration gives them, and are sent small",
    async () => {
      const types = {
        "": "text/html; charset=utf-8",
        "feed.xml": "application/rss+xml",
        "atom.xml": "application/atom+xml",
        "feed.json": "application/feed+json",
        "categories/lg/feed.xml": "application/rss+xml",
        "sitemap.xml": "text/xml; charset=utf-8",
        "papers.json": "application/json; charset=utf-8",
        "papers.csl.json": "application/vnd.citationstyles.csl+json",
        "papers.bib": "application/x-bibtex; charset=utf-8",
        "papers.ris": "application/x-research-info-systems; charset=utf-8",
        "feeds.opml": "text/x-opml; charset=utf-8",
        "robots.txt": "text/plain; charset=utf-8",
        "assets/offprint.js": "application/javascript; charset=utf-8",
      };
      const given = Object.keys(types).map(async (path) => {
        const answer = await fetch(home + path, { headers: { "accept-encoding": "gzip" } });
        if (path !== "robots.txt") expect(answer.headers.get("content-encoding"), path).toBe("gzip");
        return [path, answer.headers.get("content-type")];
      });
      expect(Object.fromEntries(await Promise.all(given))).toEqual(types);
    },
  );
});
