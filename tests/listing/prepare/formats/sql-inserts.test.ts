import { expect, test } from "vitest";
import { asObjects } from "../../../../src/listing/prepare/formats/sql-inserts.ts";
import { readText } from "../../../support/read-text.ts";

test.each([
  [
    "rows of one statement",
    "INSERT INTO papers (id, title, authors, year) VALUES\n(1, 'It''s foxes, (and) owls', 'Ada Vesely; Bo Lind', 2024),\n(2, 'On \"owls\"', 'Eve Ray', NULL);",
    [2, 3],
  ],
  [
    "a statement for each row",
    "-- papers\nINSERT INTO `papers` (`title`, `authors`, `year`) VALUES ('It''s foxes, (and) owls', 'Ada Vesely; Bo Lind', 2024);\nINSERT INTO `papers` (`title`, `authors`, `year`) VALUES ('On \"owls\"', 'Eve Ray', NULL);",
    [2, 3],
  ],
])("%s are papers", async (_name, text, lines) => {
  const { entries } = await readText(text);
  expect(entries.map(({ title, authors, date, line }) => [title, authors, date, line])).toEqual([
    ["It's foxes, (and) owls", ["Ada Vesely", "Bo Lind"], "2024", lines[0]],
    ['On "owls"', ["Eve Ray"], "", lines[1]],
  ]);
});

test("text without a statement stays as it is", () => {
  const text = "INSERT INTO is the title of a paper, by Ada Vesely (2024)";
  expect(asObjects(text)).toBe(text);
});
