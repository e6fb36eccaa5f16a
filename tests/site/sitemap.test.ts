import { expect, test } from "vitest";
import { buildLibrary } from "../../src/library/build.ts";
import { indexAuthors } from "../../src/site/author-index.ts";
import { paginateLists } from "../../src/site/paging.ts";
import { sitemapParts } from "../../src/site/sitemap.ts";
import { entry, listing } from "../support/entry.ts";

function library(papers: number) {
  const entries = Array.from({ length: papers }, (_, k) => entry(`Paper ${k}`, { authors: ["Ada Example"] }));
  return buildLibrary([listing("2026-01-02", ...entries)]).library;
}

test("an address stands in the sitemap with the day its page last changed", () => {
  const one = library(1);
  const [entries] = sitemapParts(one, [], paginateLists(one, [], 100), indexAuthors(one.authors), ["about"]);
  expect(entries).toContainEqual({ at: "/papers/paper-0-example/", day: "2026-01-02" });
  expect(entries).toContainEqual({ at: "/authors/ada-example/", day: "2026-01-02" });
  expect(entries).toContainEqual({ at: "/about/", day: undefined });
});

test("no file of the sitemap holds more than the protocol allows, and none is lost", () => {
  const many = library(50_001);
  const parts = sitemapParts(many, [], paginateLists(many, [], 100_000), indexAuthors(many.authors), []);
  expect(parts.map(({ length }) => length)).toEqual([50_000, 13]);
  expect(new Set(parts.flat().map(({ at }) => at)).size).toBe(50_013);
});
