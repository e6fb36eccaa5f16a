import { expect, test } from "vitest";
import { joinWrappedNames } from "../../../src/listing/prepare/wrapped-names.ts";

const FULL = "Words of an abstract that a mail program wrapped where they were longest";

test.each([
  ["Ada B. Vesely, Bo Lind, Ming-Wei Chan, Ludmila O’Hara, Gabriel Ruiz, Cy", "Moreau, Dina Okafor"],
  ["Ada B. Vesely, Bo Lind, Ming-Wei Chan, Ludmila O’Hara, Gabriel R., Cy D.", "Moreau"],
  ["Ada B. Vesely, Bo Lind, Ming-Wei Chan, Ludmila O’Hara, Gabriel Ruiz, Cy", "Moreau and Dina Okafor"],
])("a name is put together: %s / %s", (line, next) => {
  const [before = "", after = ""] = joinWrappedNames(`${FULL}\n${line}\n${next}\n`).split("\n").slice(1);
  expect(`${before} ${after}`).toBe(`${line} ${next}`);
  expect(before).toMatch(/,$/);
});

test.each([
  ["a line that had room", "Ada Vesely, Bo Lind, Cy", "Moreau, Dina Okafor"],
  [
    "a whole name at the end",
    "Ada B. Vesely, Bo Lind, Ming-Wei Chan, Ludmila O’Hara, Gabriel Ruiz",
    "Moreau, Dina Okafor",
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
