import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserWithWindows } from "../support/browser.ts";
import { buildSite } from "../support/build.ts";
import { type Engine, startChromium, startFirefox, startWebKit } from "../support/engines.ts";
import { contentFolder } from "../support/folders.ts";
import { haveProgram } from "../support/program.ts";
import { type SiteServer, serveFolder } from "../support/server.ts";

// All other tests use one Chromium; these cover differences between engines: formulas, layout, and whether the
// scripts run.

const LISTING = `98.1LGMay 12
Zebras squared || Ada Example, Bo Sample
Of $x^2$ and $\\frac{a}{b}$, and of $\\mathbb{R}$.
87.5CVMay 11Code
A paper that comes second || Cy Muster
Words of another kind.
`;
const PAPER = "papers/zebras-squared-example/";

const ENGINES = [
  {
    name: "Chromium",
    start: startChromium,
    there: haveProgram(browserWithWindows() ?? "chromium", "--version"),
  },
  { name: "Firefox", start: startFirefox, there: haveProgram("firefox-esr", "--version") },
  {
    name: "WebKit",
    start: startWebKit,
    there: haveProgram("WebKitWebDriver", "--help") && haveProgram("xvfb-run", "--help"),
  },
];

for (const { name, start, there } of ENGINES)
  describe.runIf(there)(`in ${name}`, () => {
    let site: SiteServer;
    let engine: Engine;
    beforeAll(async () => {
      site = await serveFolder(
        (await buildSite(["--content", contentFolder({ "listings/2026-05-13.txt": LISTING })])).folder,
      );
      engine = await start();
    });
    afterAll(() => Promise.all([engine?.close(), site.close()]));

    test("formulas are typeset: exponents above, numerators over denominators, letters double-struck", async () => {
      await engine.open(site.url + PAPER, 800);
      const top = (selector: string) =>
        engine.evaluate(`document.querySelector("${selector}").getBoundingClientRect().top`);
      expect(await top("msup > :last-child")).toBeLessThan(Number(await top("msup > :first-child")));
      expect(await top("mfrac > :first-child")).toBeLessThan(Number(await top("mfrac > :last-child")));
      expect(await engine.evaluate(`document.querySelector("math:last-of-type").textContent.trim()`)).toBe(
        "ℝ",
      );
    });

    test.each([500, 800, 1300])("no page scrolls sideways at a width of %i", async (width) => {
      for (const path of ["", PAPER, "authors/", "feeds/", "search/"]) {
        await engine.open(site.url + path, width);
        const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
        expect(await engine.evaluate(overflow), path).toBe(0);
      }
    });

    test("facts are next to a paper on a wide page and below its title on a narrow one", async () => {
      const box = (selector: string) =>
        engine.evaluate(
          `(({ left, top }) => ({ left, top }))(document.querySelector(".paper ${selector}").getBoundingClientRect())`,
        );
      await engine.open(site.url, 1300);
      const [facts, title] = [(await box(".facts")) as Box, (await box("h2")) as Box];
      expect(facts.left).toBeLessThan(title.left - 50);
      await engine.open(site.url, 500);
      const [below, above] = [(await box(".facts")) as Box, (await box("h2")) as Box];
      expect(above.top).toBeLessThan(below.top);
      expect(above.left).toBe(below.left);
    });

    test("the stylesheet is used, and a dark theme is supported", async () => {
      await engine.open(site.url, 800);
      const colour = `(() => { const one = document.createElement("p"); one.style.color = "var(--accent)"; document.body.append(one); return getComputedStyle(one).color; })()`;
      expect(["rgb(156, 42, 31)", "rgb(242, 145, 127)"]).toContain(await engine.evaluate(colour));
      expect(await engine.evaluate(`getComputedStyle(document.querySelector("header.site")).display`)).toBe(
        "flex",
      );
    });

    test("a list is sorted by its address, and an abstract opens", async () => {
      await engine.open(`${site.url}?sort=title`, 800);
      const shown = `[...document.querySelectorAll(".paper h2")].filter((each) => each.checkVisibility()).map((each) => each.textContent)`;
      await expect
        .poll(() => engine.evaluate(shown))
        .toEqual(["A paper that comes second", "Zebras squared"]);
      await engine.open(site.url, 800);
      const opened = `(() => { const all = document.querySelector(".paper details"); all.querySelector("summary").click(); return all.open && all.querySelector(".abstract").checkVisibility(); })()`;
      expect(await engine.evaluate(opened)).toBe(true);
    });
  });

interface Box {
  readonly left: number;
  readonly top: number;
}
