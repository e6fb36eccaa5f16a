import { expect, test } from "vitest";
import { joinWrappedNames } from "../../../src/listing/prepare/wrapped-names.ts";

const FULL = "Words of an abstract that a mail program wrapped where they were longest";

test.each([
  ["Ada B. Vesely, Bo Lind, Ming-Wei Chan, Ludmila O’Hara, Gabriel Ruiz, Cy", "Moreau, Dina Okafor"],
  ["Ada B. Vesely, Bo Lind, Ming-Wei Chan, Ludmila O’Hara, Gabriel R., Cy D.", "Moreau"],
  ["Ada B. Vesely, Bo Lind, Ming-Wei Chan, Ludmila O’Hara, Gabriel Ruiz, Cy", "Moreau and Dina Okafor"],
  ["Ada B. Vesely, Bo Lind, Ming-Wei Chan, Ludmila O’Hara, Rolando L. La", "Placa, Dina Okafor"],
  ["Ada B. Vesely, Bo Lind, Ming-Wei Chan, Ludmila O’Hara, Gabriel Ruiz", "Moreau, Dina Okafor"],
  ["Autoren: Ada B. Vesely, Bo Lind, Ming-Wei Chan, Ludmila O’Hara, Gabriel", "Ruiz, Dina Okafor"],
])("a name is put together: %s / %s", (line, next) => {
  const [before = "", after = ""] = joinWrappedNames(`${FULL}\n${line}\n${next}\n`).split("\n").slice(1);
  expect(`${before} ${after}`).toBe(`${line} ${next}`);
  expect(before).toMatch(/,$/);
});

test.each([
  [
    "Ada B. Vesely | Bo Lind | Ming-Wei Chan | Ludmila O’Hara | Gabriel Ruiz | Cy",
    "Moreau | Dina Okafor",
    "Cy Moreau | Dina Okafor",
  ],
  ["Ada B. Vesely; Bo Lind; Ming-Wei Chan; Ludmila O’Hara; Gabriel Ruiz; Cy", "Moreau", "Cy Moreau"],
  ["Ada B. Vesely, Bo Lind, Ming-Wei Chan, Ludmila O’Hara and Gabriel J.", "Ruiz", "Gabriel J. Ruiz"],
])("so is one between other marks: %s / %s", (line, next, whole) => {
  expect(joinWrappedNames(`${FULL}\n${line}\n${next}\n`).split("\n")[2]).toBe(whole);
});

test.each([
  ["a line that had room", "Ada Vesely, Bo Lind, Cy", "Moreau, Dina Okafor"],
  [
    "a whole name at the end",
    "Ada B. Vesely, Bo Lind, Ming-Wei Chan, Ludmila O’Hara, Gabriel Ruiz",
    "Nature, 12 March 2020",
  ],
  [
    "a journal below",
    "Ada B. Vesely, Bo Lind, Ming-Wei Chan, Ludmila O’Hara, Gabriel Ruiz, Cy",
    "Nature 12(3), 2020",
  ],
  [
    "prose",
    "The seas of Europe, the lakes of Asia, the rivers of Africa, and the Nile",
    "Delta, which is wide",
  ],
  ["lines that are not wrapped", `${"x".repeat(101)}\nAda Vesely, Bo Lind, Cy`, "Moreau"],
])("%s stays", (_name, line, next) => {
  const text = `${FULL}\n${line}\n${next}\n`;
  expect(joinWrappedNames(text)).toBe(text);
});
