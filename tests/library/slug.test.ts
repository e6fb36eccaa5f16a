import { describe, expect, test } from "vitest";
import { authorSlug, categorySlug, nameSlug, paperSlug } from "../../src/library/names/slug.ts";

describe("names that share a slug, and names that do not", () => {
  test.each([
    ["Łukasz O’Brien", "Lukasz O'Brien"],
    ["José Núñez", "Jose Nunez"],
    ["Cho-Jui Hsieh", "Cho Jui Hsieh"],
    ["ALEX EXAMPLE", "Alex Example"],
    ["I. S. Example", "I S Example"],
  ])("%s and %s are one", (a, b) => expect(authorSlug(a)).toBe(authorSlug(b)));

  test.each([
    ["Inda Example", "Inda S. Example"],
    ["Ada Example", "Example Ada"],
    ["李明", "王明"],
    ["Å", "B"],
  ])("%s and %s are two", (a, b) => expect(authorSlug(a)).not.toBe(authorSlug(b)));

  test.each(["李明", "김철수", "Дмитрий Пример", "Μαρία", "عمر"])("%s has a readable slug", (name) =>
    expect(authorSlug(name)).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/),
  );

  test("a name without letters still has an address", () => {
    expect(authorSlug("???")).toMatch(/^[0-9a-f]{8}$/);
    expect(authorSlug("???")).not.toBe(authorSlug("!!!"));
  });
});

describe("a paper's slug", () => {
  test("is the title and the first author's family name", () => {
    expect(paperSlug("Attention, Please: A Study", "Ada B. Example")).toBe(
      "attention-please-a-study-example",
    );
  });

  test("is cut at a word if it is long, and distinguished by a hash of the whole", () => {
    const long = "A Very Long Title That Goes On and On and On Until Nobody Remembers How It Began";
    const slug = paperSlug(long, "Ada Example");
    expect(slug).toMatch(/^a-very-long-title-that-goes-on-and-on-and-on-until-nobody-example-[0-9a-f]{8}$/);
    expect(paperSlug(`${long} or Why`, "Ada Example")).not.toBe(slug);
  });

  test("does not change with accents, case, punctuation or a suffix of the name", () => {
    const slug = paperSlug("Köln: a tale", "Ada Núñez");
    expect(paperSlug("KOLN – A Tale!", "Ada Nunez Jr.")).toBe(slug);
    expect(paperSlug("Köln, a tale", "A. Núñez III")).toBe(slug);
  });

  test("exists without authors and without a Latin letter", () => {
    expect(paperSlug("Alone", undefined)).toBe("alone");
    expect(paperSlug("∫", undefined)).toMatch(/^\S+$/);
  });
});

test("a category's slug comes from its code", () => {
  expect(["LG", "stat.ML", "cond-mat.mtrl-sci", "NeurIPS 2025"].map(categorySlug)).toEqual([
    "lg",
    "stat-ml",
    "cond-mat-mtrl-sci",
    "neurips-2025",
  ]);
});

test("tags and topics that differ in signs at the end of a word have different slugs", () => {
  const names = ["C", "C++", "c#", "A* search", "#theory", "Must read!", "vision + language"];
  expect(names.map(nameSlug)).toEqual([
    "c",
    "c-plus-plus",
    "c-sharp",
    "a-star-search",
    "theory",
    "must-read",
    "vision-language",
  ]);
});

test.each(["Con", "AUX", "nul", "Com1", "Prn"])(
  "no folder is called %s, which Windows cannot hold",
  (name) => {
    expect(paperSlug(name, undefined)).toMatch(/^[a-z0-9]+-[0-9a-f]{8}$/);
    expect(authorSlug(name)).toMatch(/^[a-z0-9]+-[0-9a-f]{8}$/);
    expect(categorySlug(name)).toMatch(/^[a-z0-9]+-[0-9a-f]{8}$/);
  },
);
