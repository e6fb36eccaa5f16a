import { describe, expect, test } from "vitest";
import { familyName, givenFirst } from "../../src/library/names/name.ts";
import { nameKey } from "../../src/library/names/name-key.ts";
import { indexLetter, sortKey } from "../../src/library/names/sort-key.ts";
import { parseName } from "../../src/listing/personal-names.ts";

describe("spellings of one name", () => {
  test.each([
    ["José Núñez", "JOSE NUNEZ"],
    ["Łukasz O’Brien", "Lukasz O'Brien"],
    ["Cho-Jui Muster", "Cho Jui Muster"],
    ["Jin-Yi Muster", "Jinyi Muster"],
    ["Sun Wook Muster", "Sunwook Muster"],
    ["J. A. Muster", "JA Muster"],
    ["J.A. Muster", "J A Muster"],
    ["Example, Ada B.", "Ada B Example"],
    ["Example, Ada, Jr.", "Ada Example Jr"],
    ["Ada Example, Jr.", "Ada Example Jr"],
  ])("%s and %s", (a, b) => expect(nameKey(a)).toBe(nameKey(b)));
});

describe("names that differ unless a publisher merges them", () => {
  test.each([
    ["Inda Example", "Inda S. Example"],
    ["Inda Example", "I. Example"],
    ["Yan Gao", "Yang Ao"],
    ["Ann E. Example", "Anne Example"],
    ["Yu-An Muster", "Yuan Muster"],
    ["Bo Sample", "Bo Sample Jr."],
    ["Ada Example", "Example Ada"],
    ["???", "!!!"],
  ])("%s and %s", (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)));
});

test.each([
  ["Łukasz", "L"],
  ["Ada Łoś", "L"],
  ["Kari Øystein", "O"],
  ["Ada Çelik", "C"],
  ["Jón Þór", "T"],
  ["Ådne ’t Hooft", "H"],
  ["Example, Ada", "E"],
  ["李明", "李"],
  ["李 明", "李"],
  ["김철수", "ㄱ"],
  ["山田 太郎", "山"],
  ["Дмитрий Пример", "П"],
  ["Μαρία Έλλη", "Ε"],
  ["عمر", "ع"],
  ["Team 42", "T"],
  ["ATLAS Collaboration", "A"],
  ["The CMS Collaboration", "C"],
  ["Luc Van Gool", "V"],
  ["José Ortega y Gasset", "O"],
  ["Ada van der Berg", "B"],
  ["Martin King, Jr.", "K"],
  ["Bo Sample III", "S"],
  ["42", "#"],
  ["???", "#"],
  ["", "#"],
])("%s is listed under %s", (name, letter) => expect(indexLetter(name)).toBe(letter));

test("the family name stated by a source is used, not the last word", () => {
  expect(indexLetter("Gabriel García Márquez")).toBe("M");
  const stated = parseName("García Márquez, Gabriel");
  expect(indexLetter("Gabriel García Márquez", stated)).toBe("G");
  expect(sortKey("Gabriel García Márquez", stated) < sortKey("Ada Gartner")).toBe(true);
});

test("names sort by letter, other scripts after Latin, each script together", () => {
  const order = [
    "Bo Olsen",
    "Ada Österling",
    "Cy Zell",
    "Ελένη Βήτα",
    "Ада Ааа",
    "Эдуард Пример",
    "김철수",
    "李明",
    "42",
  ];
  const sorted = order.toReversed().sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  expect(sorted).toEqual(order);
});

test("the order Family, Given is reversed, but not a suffix or a list of names", () => {
  expect(givenFirst("Example, Ada B.")).toBe("Ada B. Example");
  expect(givenFirst("Ada Example, III")).toBe("Ada Example, III");
  expect(givenFirst("A, B, C")).toBe("A, B, C");
  expect(givenFirst(",")).toBe(",");
  expect(familyName("Example, Ada")).toBe("Example");
});
