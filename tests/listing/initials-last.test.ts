import { expect, test } from "vitest";
import { readAuthorNames } from "../../src/listing/author-names.ts";
import { type Name, nameInverted, parseName } from "../../src/listing/personal-names.ts";

/** The names of one paper with the family name first, as citation files have them. */
function inverted(names: readonly string[]): readonly string[] {
  const { authors, nameParts } = readAuthorNames(names);
  expect(authors).toEqual(names);
  return authors.map((name): string => nameInverted((nameParts[name] ?? parseName(name)) as Name));
}

test.each([
  [
    ["Kingma DP", "Ba J"],
    ["Kingma, D. P.", "Ba, J."],
  ],
  [
    ["He K", "Zhang X", "Ren S", "Sun J"],
    ["He, K.", "Zhang, X.", "Ren, S.", "Sun, J."],
  ],
  [["Li Y"], ["Li, Y."]],
  [
    ["van der Maaten LJP", "García Márquez G", "King ML Jr", "O'Neil J-Y"],
    ["van der Maaten, L. J. P.", "García Márquez, G.", "King, M. L., Jr", "O'Neil, J.-Y."],
  ],
  [
    ["He K.", "Yu B. C."],
    ["He, K.", "Yu, B. C."],
  ],
  [
    ["RECOVERY Collaborative Group", "Horby P", "Lim WS"],
    ["RECOVERY Collaborative Group", "Horby, P.", "Lim, W. S."],
  ],
])("%j have their family names first", (names, expected) => {
  expect(inverted(names)).toEqual(expected);
});

test.each([
  [
    ["Wei LI", "Bo XU"],
    ["LI, Wei", "XU, Bo"],
  ],
  [["Andrew NG"], ["NG, Andrew"]],
  [
    ["Haritha GB", "Akhila Henry"],
    ["GB, Haritha", "Henry, Akhila"],
  ],
  [
    ["Bo LI", "Weinan E"],
    ["LI, Bo", "E, Weinan"],
  ],
])("%j have their family names last", (names, expected) => {
  expect(inverted(names)).toEqual(expected);
});
