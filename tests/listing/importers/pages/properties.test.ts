import * as fc from "fast-check";
import { expect, test } from "vitest";
import { PAGE_SHAPES } from "../../../../src/listing/importers/pages/shapes.ts";
import { sampleOf } from "../../../../src/listing/importers/recognise.ts";

const FILE = "2026-02-16.txt";
const readers = await Promise.all(PAGE_SHAPES.map(async (shape) => ({ shape, read: await shape.reader() })));

/** Lines of pages in any order, and pieces of them. */
const lines = PAGE_SHAPES.flatMap(({ specimen }) => specimen.split("\n"));
const line = fc.oneof(
  fc.constantFrom(...lines),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.tuple(fc.constantFrom(...lines), fc.nat(60)).map(([text, cut]) => text.slice(cut)),
);
const page = fc.array(line, { maxLength: 40 }).map((all) => all.join("\n"));

test("on any page every reader gives records located in it, and no recogniser fails", () => {
  fc.assert(
    fc.property(page, fc.integer({ min: 0, max: readers.length - 1 }), (text, index) => {
      const { shape, read } = readers[index] ?? { shape: undefined, read: () => [] };
      const score = shape?.recognise(sampleOf(text, FILE)) ?? 0;
      expect(score >= 0 && score <= 1).toBe(true);
      const count = text.split("\n").length;
      for (const found of read(text, FILE)) {
        const at = "location" in found ? found.location : found;
        expect(at.line >= 1 && at.line <= count).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

/** A page of so many papers, each with a title that no other has. */
function pageOf(papers: number): string {
  const words = [
    "lakes",
    "rivers",
    "seas",
    "ponds",
    "brooks",
    "springs",
    "wells",
    "bays",
    "gulfs",
    "straits",
  ];
  const word = (n: number) => words[n % words.length] ?? "";
  return Array.from({ length: papers }, (_, i) => {
    const title = `On the ${word(i)} and the ${word(i / 10)} of the ${word(i / 100)} ${word(i / 1000)} in ${i} Dimensions`;
    return `${title}\nAda Vesely, Bo Lind, Chidi Okafor\nSILENT, February 12, 2026\nWe study what is said of ${word(i)}, and find it to be wrong in all of the cases that we have looked at so far.\n[PDF] [Code]\n`;
  }).join("\n");
}

test("a page ten times as long takes about ten times as long, and every paper is read", () => {
  const { read } = readers.find(({ shape }) => shape.id === "pasted-page") ?? { read: () => [] };
  const time = (papers: number) => {
    const text = pageOf(papers);
    const started = performance.now();
    expect([...read(text, FILE)].filter((found) => "authors" in found).length).toBe(papers);
    return performance.now() - started;
  };
  time(50);
  const [short, long] = [time(150), time(1500)];
  // Time is measured on a machine that does other things, too.
  expect(long).toBeLessThan(Math.max(short, 20) * 40);
});

const SOME = new Set(["arxiv-listing", "google-scholar", "title-and-authors-lines", "pasted-page"]);

test.each([
  ["one long line of names", "Ada Vesely, ".repeat(20_000)],
  ["one long line of brackets", "(".repeat(200_000)],
  ["one long line of initials", "A. B. ".repeat(20_000)],
  ["many short lines", "a\n".repeat(10_000)],
  ["many dates", "12 May 2026\n".repeat(5000)],
  ["one long word", "x".repeat(500_000)],
  ["many dashes", " - ".repeat(50_000)],
  ["many colons", "Ab: ".repeat(50_000)],
])("%s is read in time", (_name, text) => {
  for (const { shape, read } of readers.filter((each) => SOME.has(each.shape.id))) {
    const started = performance.now();
    shape.recognise(sampleOf(text, FILE));
    for (const found of read(text, FILE)) expect(found).toBeDefined();
    expect([shape.id, performance.now() - started < 5000]).toEqual([shape.id, true]);
  }
});
