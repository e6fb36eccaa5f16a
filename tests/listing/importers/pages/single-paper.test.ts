import { expect, test } from "vitest";
import { readText } from "../../../support/read-text.ts";

const read = async (text: string) => {
  const { entries } = await readText(text);
  return entries.map(({ title, authors, date, category }) => [title, authors.join("; "), date, category]);
};

test.each([
  ["Counting Foxes from Orbit: A Survey\nAda Vesely, Bo Lind, and Eve Ray\nNeurIPS, 2024"],
  ["Counting Foxes from Orbit: A Survey\nby Ada Vesely*, Bo Lind, Eve Ray\nNeurIPS 2024\n"],
  ["Counting Foxes from Orbit: A Survey.\n\nAda Vesely, Bo Lind, Eve Ray.\n\nNeurIPS (2024)"],
])("one paper of three lines without a link is read: %j", async (text) => {
  expect(await read(text)).toEqual([
    ["Counting Foxes from Orbit: A Survey", "Ada Vesely; Bo Lind; Eve Ray", "2024", "NeurIPS"],
  ]);
});

test("words before a colon that end in an acronym are not an author", async () => {
  expect(
    await read(
      "Region-Aware CAM: Weakly Supervised Segmentation of Foxes\nAda Vesely, Bo Lind\nNature, 2020",
    ),
  ).toEqual([
    ["Region-Aware CAM: Weakly Supervised Segmentation of Foxes", "Ada Vesely; Bo Lind", "2020", "Nature"],
  ]);
});

test.each([
  "Dear Ada and Bo,\nsee you on Monday\nLisbon, 2024",
  "We met at the lakes in summer\nand counted all the foxes\nLisbon, 2024",
])("other text of three lines is not: %j", async (text) => {
  expect(await read(text)).toEqual([]);
});
