import fc from "fast-check";
import { expect, test } from "vitest";
import { buildLibrary } from "../../src/library/build.ts";
import { indexAddress, indexAuthors } from "../../src/site/author-index.ts";
import { entry, listing } from "../support/entry.ts";

function authors(...names: readonly string[]) {
  return buildLibrary([listing("2026-01-01", entry("T", { authors: names }))]).library.authors;
}

test("an index that fits on a page has a second list, by number of papers", () => {
  const index = indexAuthors(authors("Ada Muster", "Bo Lund"), 2);
  expect(index.divided).toBe(false);
  expect(index.pages.map((page) => indexAddress(page, page.number))).toEqual(["/authors/by/papers/"]);
});

test("one that does not fit has pages for each letter", () => {
  const index = indexAuthors(authors("Ada Muster", "Bo Lund", "Cy Lind", "Di Lend"), 2);
  expect(index.pages.map((page) => indexAddress(page, page.number))).toEqual([
    "/authors/by/papers/",
    "/authors/by/papers/page/2/",
    "/authors/by/letter/l/",
    "/authors/by/letter/l/page/2/",
    "/authors/by/letter/m/",
  ]);
});

test("every author is listed, for any names and page size", () => {
  const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(names, fc.integer({ min: 1, max: 5 }), (written, size) => {
      const all = authors(...written);
      const { letters, pages, byPapers } = indexAuthors(all, size);
      const slugs = (list: readonly { readonly slug: string }[]) => list.map(({ slug }) => slug).sort();
      expect(slugs(letters.flatMap((letter) => letter.authors))).toEqual(slugs(all));
      expect(slugs(byPapers)).toEqual(slugs(all));
      const paged = pages.filter(({ letter }) => letter !== "").flatMap((page) => page.authors);
      if (all.length > size) expect(slugs(paged)).toEqual(slugs(all));
      const places = pages.map((page) => indexAddress(page, page.number));
      expect(new Set(places).size).toBe(places.length);
    }),
  );
});
