import { expect, test } from "vitest";
import { createPlan } from "../../src/build/plan.ts";
import { planSite } from "../../src/build/plan-site.ts";
import { importTemplates } from "../../src/build/templates.ts";
import { buildLibrary } from "../../src/library/build.ts";
import type { Site } from "../../src/site/site.ts";
import { entry, listing } from "../support/entry.ts";
import { contentFolder } from "../support/folders.ts";

const EMPTY = await planSite({ content: contentFolder({ "pages/about.md": "# About" }) });

async function planOf(papers: number) {
  const entries = Array.from({ length: papers }, (_, k) => entry(`Paper ${k}`, { authors: ["Ada Example"] }));
  const { library } = buildLibrary([listing("2026-01-02", ...entries)]);
  const site: Site = { ...EMPTY.site, library };
  return createPlan(site, await importTemplates());
}

test("the sitemap has the day of each page's last change", async () => {
  const { pages } = await planOf(1);
  expect(pages).toContainEqual({ url: "/papers/paper-0-example/", lastModified: "2026-01-02" });
  expect(pages).toContainEqual({ url: "/authors/ada-example/", lastModified: "2026-01-02" });
  expect(pages).toContainEqual({ url: "/about/", lastModified: undefined });
});

test("no sitemap file has more pages than the protocol allows, and no page is missing", async () => {
  const plan = await planOf(50_001);
  const files = [...plan.others()].filter(({ url }) => /^\/sitemap/.test(url));
  expect(files.map(({ url }) => url)).toEqual(["/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml"]);
  const parts = files.slice(1).map((file) => file.props() as readonly object[]);
  expect(parts.map(({ length }) => length)).toEqual([50_000, plan.pages.length - 50_000]);
  expect(new Set(plan.pages.map(({ url }) => url)).size).toBe(plan.pages.length);
});
