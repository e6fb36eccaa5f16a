import { expect, test } from "vitest";
import { withoutDegrees } from "../../src/listing/authors.ts";
import { readText } from "../support/read-text.ts";

const LAKES = "Counting lakes from orbit with small models";

test.each([
  `Title,Authors,Year\n${LAKES},"John Smith, PhD; Ada Vesely, M.D.",2018\n`,
  `Title,Authors,Year\n${LAKES},"John Smith, PhD, Ada Vesely, MD",2018\n`,
  `${LAKES}\nJohn Smith, PhD, Ada Vesely, MD\nNature, 2018\n`,
  `John Smith, PhD, and Ada Vesely, MD. ${LAKES}. Nature, 2018.`,
  `TY  - JOUR\nTI  - ${LAKES}\nAU  - Smith, John, PhD\nAU  - Vesely, Ada\nPY  - 2018\nER  - \n`,
])("academic degrees are no names: %s", async (text) => {
  const { entries } = await readText(text);
  expect(entries.map(({ authors }) => authors)).toEqual([["John Smith", "Ada Vesely"]]);
});

test.each(["Smith, MD, Vesely, MA", "Ada Vesely, Mara Quint", "Ada Vesely, Ma Lin", "Smith J, Vesely MD"])(
  "initials and names stay: %s",
  (list) => {
    expect(withoutDegrees(list)).toBe(list);
  },
);
