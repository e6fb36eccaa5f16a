import { expect, test } from "vitest";
import { MONTH_MACROS, monthNumber } from "../../src/listing/months.ts";

const words: readonly (readonly [number, string])[] = [
  [1, "jan Jan. January JANUARY janvier enero gennaio Jänner stycznia ocak Января січня Janu"],
  [2, "feb Febr. février febrero luty února şubat"],
  [3, "mar März MRZ mars marzo maart março marca mart"],
  [4, "apr avril avr. abril kwietnia duben nisan"],
  [5, "may Mai mayo maggio mei maj мая"],
  [6, "jun June juin giugno juni czerwca června haziran"],
  [7, "jul July juil. luglio lipca července temmuz"],
  [8, "aug août agosto augustus sierpnia srpna ağustos"],
  [9, "sep Sept. septembre settembre września eylül Septem"],
  [10, "oct Okt. octobre ottobre outubro października ekim"],
  [11, "nov November noviembre listopada kasım"],
  [12, "dec Dez. Dezember décembre dicembre prosince aralık"],
];

test.each(words)("month %i is %s", (month, spellings) => {
  for (const word of spellings.split(" ")) expect([word, monthNumber(word)]).toEqual([word, month]);
});

test.each(["", "ma", "spring", "marginal", "in", "press", "to", "appear", "2020", "decimals"])(
  "“%s” is no month",
  (word) => expect(monthNumber(word)).toBe(0),
);

test("BibTeX's macros are the English abbreviations", () => {
  expect(MONTH_MACROS.join(" ")).toBe("jan feb mar apr may jun jul aug sep oct nov dec");
});
