import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { address } from "../../src/site/urls.ts";
import { violationsOf } from "../support/axe.ts";
import { runBuild } from "../support/build.ts";
import { filesBelow, ownContentWith } from "../support/folders.ts";
import { serveFolder } from "../support/server.ts";
import { connectToBrowser } from "../support/shared-browser.ts";

/** The first listing's site as if there were very many papers. */
function builtAs(detail: string) {
  return runBuild(["--content", ownContentWith({ "site.yaml": `title: Ours\ndetail: ${detail}\n` })]);
}

const whole = new Set(filesBelow(builtAs("full").folder));
let browser: Browser;

beforeAll(async () => {
  browser = await connectToBrowser();
});
afterAll(() => browser.close());

describe.each(["reduced", "minimal"])("a site that is %s", (detail) => {
  const site = builtAs(detail);

  test("keeps every page, feed and file that its first papers had when its profile was full", () => {
    const files = new Set(filesBelow(site.folder));
    const lost = [...whole].filter((file) => !files.has(file) && !file.startsWith("search-index/"));
    expect(lost).toEqual([]);
  });

  test("lists what it leaves out", () => {
    expect(site.stdout).toContain(`The site is ${detail}`);
    expect(site.stdout).toContain("docs/scale.md");
  });

  test("has shorter pages of papers and authors, which still have the abstract and links", () => {
    const [paper = ""] = filesBelow(site.folder).filter((file) => /^papers\/elias.*html$/.test(file));
    const text = readFileSync(join(site.folder, paper), "utf8");
    expect(text).toContain("Extreme multi-label classification");
    expect(text).toContain('name="citation_title"');
    for (const to of [address.home, address.search]) expect(text).toContain(`<a href=${to}>`);
    expect(text).not.toContain("og:title");
  });

  test.each([320, 1280])("its pages fit and have no axe violations at %i", async (width) => {
    const served = await serveFolder(site.folder);
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const pages = filesBelow(site.folder).filter((file) =>
      /^(?:papers|authors)\/[^/]+\/index\.html$/.test(file),
    );
    for (const file of [pages[0], pages.at(-1)]) {
      await page.goto(`${served.url}${file?.replace("index.html", "")}`);
      expect(await violationsOf(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    }
    await page.close();
    await served.close();
  });
});
