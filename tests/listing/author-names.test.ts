import fc from "fast-check";
import { expect, test } from "vitest";
import { haveMarks, readAuthorNames, withoutFootnotes } from "../../src/listing/author-names.ts";

const tex = String.raw;

test.each([
  [[tex`Ond\v{r}ej Dvo\v{r}\'ak`], ["Ondřej Dvořák"]],
  [[tex`Luis Garc{\'{\i}}a`], ["Luis García"]],
  [
    ["Ada Vesely (MIT)", "Bo Lind (1 and 2)", "Cy Cole [3]", "Dan Day*"],
    ["Ada Vesely", "Bo Lind", "Cy Cole", "Dan Day"],
  ],
  [
    ["ATLAS Collaboration: Ada Vesely", "Bo Lind"],
    ["ATLAS Collaboration", "Ada Vesely", "Bo Lind"],
  ],
  [
    ["GLM-6-Team", ":", "Ada Vesely"],
    ["GLM-6-Team", "Ada Vesely"],
  ],
  [["Ada Vesely for the CMS Collaboration"], ["Ada Vesely", "CMS Collaboration"]],
  [["Ada Vesely (on behalf of the ALICE Collaboration)"], ["Ada Vesely"]],
  [
    ["Vesely, Ada", "van der Berg, Jan", "King, Martin, Jr."],
    ["Ada Vesely", "Jan van der Berg", "Martin King, Jr."],
  ],
  [
    ["{World Health Organization}", "{Acme, Inc.}"],
    ["World Health Organization", "Acme, Inc."],
  ],
  [
    ["山田, 太郎", "김, 철수"],
    ["山田 太郎", "김 철수"],
  ],
  [["Bo (Bobby) Lind"], ["Bo (Bobby) Lind"]],
  [["Ada Vesely", "et al."], ["Ada Vesely"]],
])("%j are %j", (written, authors) => {
  expect(readAuthorNames(written).authors).toEqual(authors);
});

test("name parts that cannot be derived are kept", () => {
  const { nameParts, writtenAs, etAl } = readAuthorNames([
    "García Márquez, Gabriel",
    "Vesely, Ada",
    "{The Foxes}",
    tex`Dvo\v{r}\'ak, Ond\v{r}ej`,
    "others",
  ]);
  expect(nameParts["Gabriel García Márquez"]).toMatchObject({ family: "García Márquez", given: "Gabriel" });
  expect(nameParts["The Foxes"]).toEqual({ kind: "literal", literal: "The Foxes", group: true });
  expect(Object.keys(nameParts)).toHaveLength(2);
  expect(writtenAs).toEqual({ "Ondřej Dvořák": tex`Dvo\v{r}\'ak, Ond\v{r}ej` });
  expect(etAl).toBe(true);
});

test("a pasted list keeps its marks, and the library credits only people and groups", () => {
  const written = ["NVIDIA", ":", "Ada Vesely*", "Bo Lind (MIT)†", "Cy Cole, Jr.", "Team C#"];
  const { authors } = readAuthorNames(written, { keepMarks: true });
  expect(authors).toEqual(["NVIDIA", ":", "Ada Vesely*", "Bo Lind (MIT)†", "Cy Cole, Jr.", "Team C#"]);
  expect(haveMarks(authors)).toBe(true);
  expect(withoutFootnotes(authors)).toEqual(["NVIDIA", "Ada Vesely", "Bo Lind", "Cy Cole, Jr.", "Team C#"]);
  expect(haveMarks(["Ada Vesely", "Cy Cole, Jr.", "王小明", "O’Neil"])).toBe(false);
});

test("any text gives names", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom(..."aB ,:(){}[]\\*".split("")) })), (names) => {
      const { authors } = readAuthorNames(names);
      expect(authors.every((name) => name.trim() !== "")).toBe(true);
    }),
  );
});
