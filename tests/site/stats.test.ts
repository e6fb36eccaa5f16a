import { describe, expect, test } from "vitest";
import { bars } from "../../src/site/charts/bars.ts";
import { drawChart } from "../../src/site/charts/draw.ts";
import { stacks } from "../../src/site/charts/stacks.ts";
import { buildSite, readBuilt } from "../support/build.ts";
import { contentFolder } from "../support/folders.ts";
import { HOSTILE_LISTING } from "../support/hostile.ts";

describe("a chart", () => {
  test("contains text, and nothing that the page's policy forbids", async () => {
    const label = `<script>alert(1)</script> & "style='x'"`;
    const { source } = await drawChart(bars([{ label, value: 3 }]));
    expect(source).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; ");
    // One series has the theme's accent.
    expect(source).toContain("var(--accent)");
    expect(source).not.toMatch(/<script|<style|\sstyle="|\son\w+="|href/);
  });

  test("is drawn identically each time, with the page's own colours", async () => {
    const draw = () => drawChart(stacks([{ label: "2025", values: [4, 0, 2] }], ["LG", "CV", "CL"]));
    const [first, second] = [await draw(), await draw()];
    expect(first.source).toBe(second.source);
    expect(first.source).toContain("var(--series-1)");
    expect(first.source).not.toContain("var(--series-2)");
    expect(first.source).toContain("currentColor");
  });
});

describe("the page of statistics", () => {
  const page = async (listing: string) =>
    readBuilt(
      await buildSite([
        "--content",
        contentFolder(listing === "" ? {} : { "listings/2026-05-13.txt": listing }),
      ]),
      "stats/index.html",
    );

  test("has a table for every chart", async () => {
    const both = "Ada Example, Bo Sample";
    const found = await page(`90LGMay 12\nOne || ${both}\nA.\nCVApr 12\nTwo || ${both}\nB.\n`);
    expect(found.match(/<svg class="chart"/g)).toHaveLength(4);
    expect(found.match(/<table>/g)).toHaveLength(4);
    expect(found).toContain('<th scope="row"><a href="/archive/2026/05/">2026-05</a></th>');
  });

  test("and those of categories name a category with its code once, also where two share a name", async () => {
    const listing = "LGMay 12\nOne || Ada Example\nA.\nstat.MLMay 12\nTwo || Bo Sample\nB.\n";
    const built = await buildSite(["--content", contentFolder({ "listings/2026-05-13.txt": listing })]);
    const [found = "", ...pages] = ["stats", "categories", "categories/lg"].map((path) =>
      readBuilt(built, `${path}/index.html`),
    );
    for (const other of pages) {
      expect(other).toContain("Machine Learning (LG)");
      expect(other.replace(/<[^>]*>/g, "")).not.toMatch(/\(LG\) LG/);
    }
    const legend = [...found.matchAll(/<li class="series-\d">([^<]*)/g)].map(([, name]) => name);
    expect(legend.toSorted()).toEqual(["Machine Learning (LG)", "Machine Learning (stat.ML)"]);
  });

  test("has no empty charts", async () => {
    const found = await page("LGMay 12\nOne || Ada Example\nA.\n");
    expect(found.match(/<svg class="chart"/g)).toHaveLength(1);
    expect(await page("")).toContain("There are no papers yet to count.");
  });

  test("keeps hostile names as text", async () => {
    expect(await page(HOSTILE_LISTING)).not.toMatch(/<(?:script(?! type="module")|b|i)>/);
  });
});
