import { expect, test } from "vitest";
import { buildLibrary } from "../../src/library/build.ts";
import type { Entry } from "../../src/listing/types.ts";
import { cutLists } from "../../src/site/paging.ts";
import { sitemapParts } from "../../src/site/sitemap.ts";

function library(papers: number) {
  const entry = {
    category: "LG",
    date: "2026-01-01",
    score: null,
    code: false,
    etAl: false,
    abstract: "",
    warnings: [],
  };
  const file = "content/listings/2026-01-02.txt";
  const entries = Array.from({ length: papers }, (_, k): Entry => {
    return { ...entry, file, line: 3 * k + 1, title: `Paper ${k}`, authors: ["Ada Example"] };
  });
  return buildLibrary([{ date: "2026-01-02", file, entries }]).library;
}

test("an address stands in the sitemap with the day its page last changed", () => {
  const one = library(1);
  const [entries] = sitemapParts(one, cutLists(one, 100), ["about"]);
  expect(entries).toContainEqual({ at: "/papers/paper-0-example/", day: "2026-01-02" });
  expect(entries).toContainEqual({ at: "/authors/ada-example/", day: "2026-01-02" });
  expect(entries).toContainEqual({ at: "/about/", day: undefined });
});

test("no file of the sitemap holds more than the protocol allows, and none is lost", () => {
  const many = library(50_001);
  const parts = sitemapParts(many, cutLists(many, 100_000), []);
  expect(parts.map(({ length }) => length)).toEqual([50_000, 9]);
  expect(new Set(parts.flat().map(({ at }) => at)).size).toBe(50_009);
});
