import { expect, test } from "vitest";
import { readerOf } from "../../../../src/listing/importers/read.ts";
import { collect } from "../../../../src/listing/parse/read.ts";

const FILE = "2026-11-23.txt";
const THINGS = "Foxes Lakes Clouds Letters Rivers Otters Bridges Maps Lamps Stones".split(" ");
const PAPERS = THINGS.map((thing, at) => [
  `Learning from ${thing} with a Long Study`,
  ["Ada Vesely, Bo Lind", "Chidi Okafor", "Dan Moe, Eve Ray, Mara Quint"][at % 3] ?? "",
  `${2023 - at}-0${1 + (at % 9)}-1${at}`,
]) as readonly (readonly [string, string, string])[];

async function read(text: string) {
  const { readSteps } = await readerOf(text, FILE);
  const { entries } = collect(readSteps(text, { file: FILE }), FILE);
  return entries.map(({ title, authors, date }) => [title, authors.join(", "), date]);
}

// Without blank lines only the ends of the page show to which paper a date belongs.
test.each([
  [
    "below",
    (title: string, names: string, date: string) =>
      `Titel: ${title}\nAutoren: ${names}\nZeitschrift: Journal of Foxes\nJahr: ${date}`,
  ],
  [
    "below, in two lines",
    (title: string, names: string, date: string) =>
      `${title}\n${names}\nJ. Am. Fox. Soc. 2024, ASAP Article\nPublication Date (Web): ${date}`,
  ],
  [
    "above, in two lines",
    (title: string, names: string, date: string) =>
      `Journal of Foxes 2024\nPublished: ${date}\n${title}\n${names}`,
  ],
] as const)("facts that a page has %s each paper are not those of its neighbour", async (_, write) => {
  const text = PAPERS.map((paper) => write(...paper)).join("\n");
  expect(await read(text)).toEqual(PAPERS);
});

test("a full stop after a short name ends the list of names", async () => {
  const text = PAPERS.map(([title, , date]) => `${title}\nAda Vesely, Jimmy Ba.\n${date}`).join("\n\n");
  expect(await read(text)).toEqual(PAPERS.map(([title, , date]) => [title, "Ada Vesely, Jimmy Ba", date]));
});

test.each(["and", "&", "et"])(
  "“%s” at the end of a line that was wrapped is no part of a name",
  async (word) => {
    const text = PAPERS.map(
      ([title, , date]) => `${title}\nAda Vesely, Bo Lind ${word}\nChidi Okafor\n${date}`,
    );
    const names = "Ada Vesely, Bo Lind, Chidi Okafor";
    expect(await read(text.join("\n\n"))).toEqual(PAPERS.map(([title, , date]) => [title, names, date]));
  },
);
