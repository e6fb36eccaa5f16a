import { describe, expect, test } from "vitest";
import { readNameList } from "../../../../src/listing/importers/names/name-list.ts";
import { readLikelyNames } from "../../../../src/listing/importers/references/names/person.ts";

const ALONE = [
  "Devlin, Chang, Lee, Toutanova",
  "He, Zhang, Ren, Sun",
  "Brown, Mann, Ryder",
  "Rafailov, Sharma, Mitchell, Ermon, Manning, Finn",
];

describe("lists of family names are not read as family and given names:", () => {
  test.each(ALONE)("%s", (list) => {
    const expected = { authors: list.split(", "), etAl: false };
    expect(readNameList(list)).toEqual(expected);
    expect(readLikelyNames(list)).toMatchObject(expected);
  });
});

test("alternating family and given names are people with two names", () => {
  const people = { authors: ["Martin Smith", "Thomas Chang", "Ian Mitchell"], etAl: false };
  expect(readNameList("Smith, Martin, Chang, Thomas, Mitchell, Ian")).toEqual(people);
  expect(readLikelyNames("Smith, Martin, Chang, Thomas, Mitchell, Ian")).toMatchObject(people);
  expect(readNameList("Chang, Ian").authors).toEqual(["Ian Chang"]);
});

test("family names may end in “et al.” or “and”", () => {
  expect(readLikelyNames("Brown, Mann, Ryder, et al.")).toMatchObject({
    authors: ["Brown", "Mann", "Ryder"],
    etAl: true,
  });
  expect(readLikelyNames("Jones, Gomez, Kaiser, and Parmar")).toMatchObject({
    authors: ["Jones", "Gomez", "Kaiser", "Parmar"],
    etAl: false,
  });
});

test.each(["Vision, Language, Science", "Language, Vision, Graphs, Learning", "Nature, Science, and Cell"])(
  "words that are no names are none: %s",
  (words) => {
    expect(readLikelyNames(words)).toBeUndefined();
  },
);
