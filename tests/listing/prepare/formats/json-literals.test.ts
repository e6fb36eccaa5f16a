import { expect, test } from "vitest";
import { asPapers } from "../../../../src/listing/prepare/formats/json-columns.ts";
import { asJson } from "../../../../src/listing/prepare/formats/json-literals.ts";
import { readText } from "../../../support/read-text.ts";

const READ = [
  ["Counting foxes: “it's hard”", ["Ada Vesely", "Bo Lind"], "2024"],
  ["On owls", ["Eve Ray", "Dora Sosa"], "2023"],
];

const TITLE = "Counting foxes: “it's hard”";

test.each([
  [
    "an array of JavaScript",
    `export const papers: Paper[] = [\n  // first\n  { title: "${TITLE}", authors: ['Ada Vesely', 'Bo Lind'], year: 2024, },\n  { title: \`On owls\`, authors: ["Eve Ray", "Dora Sosa"], year: 2023, code: undefined },\n];`,
  ],
  [
    "a list of dictionaries in Python",
    `papers = [\n    {'title': "${TITLE}", 'authors': ('Ada Vesely', 'Bo Lind'), 'year': 2024, 'code': None},  # read\n    {'title': 'On owls', 'authors': ['Eve Ray', 'Dora Sosa'], 'year': 2023, 'open': True},\n]`,
  ],
  [
    "dictionaries, one a line",
    `{'title': 'Counting foxes: “it\\'s hard”', 'authors': ['Ada Vesely', 'Bo Lind'], 'year': 2024}\n{'title': 'On owls', 'authors': ['Eve Ray', 'Dora Sosa'], 'year': 2023}`,
  ],
  [
    "a list per field",
    JSON.stringify({
      title: READ.map(([title]) => title),
      authors: READ.map(([, authors]) => authors),
      year: [2024, 2023],
    }),
  ],
  [
    "an object per field",
    JSON.stringify({
      title: { 0: READ[0]?.[0], 1: "On owls" },
      authors: { 0: "Ada Vesely, Bo Lind", 1: "Eve Ray, Dora Sosa" },
      year: { 0: 2024, 1: 2023 },
    }),
  ],
  ["columns and data", JSON.stringify({ columns: ["title", "authors", "year"], index: [0, 1], data: READ })],
  ["rows below names", JSON.stringify([["title", "authors", "year"], ...READ])],
])("%s is a list of papers", async (_name, text) => {
  const { entries } = await readText(text);
  expect(entries.map(({ title, authors, date }) => [title, authors, date])).toEqual(READ);
});

test("papers of a list in JavaScript keep their lines", async () => {
  const { entries } = await readText(
    "const papers = [\n  // foxes\n  { title: 'On foxes', authors: ['Ada Vesely'], year: 2024 },\n  {\n    title: 'On owls',\n    authors: ['Eve Ray'], year: 2023,\n  },\n]",
  );
  expect(entries.map(({ line }) => line)).toEqual([3, 4]);
});

test.each([
  '{"DOI": "10.1234/x", "title": ["On foxes", "Füchse"], "author": [{"family": "Ray"}, {"family": "Lind"}]}',
  '{"title": ["On foxes"], "author": [{"family": "Ray"}]}',
  "[1] A. Vesely and B. Lind, Title: 'On foxes', Journal of Foxes 12 (2024).",
  "[{",
])("%j stays as it is", (text) => {
  expect(asPapers(asJson(text))).toBe(text);
});
