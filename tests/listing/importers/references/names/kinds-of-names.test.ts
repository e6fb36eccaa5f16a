import { expect, test } from "vitest";
import { readText } from "../../../../support/read-text.ts";

/** Title and authors of each entry, without a warning. */
async function read(text: string) {
  const { entries } = await readText(text);
  return entries.map(({ title, authors, warnings }) => [title, authors.join("; "), ...warnings]);
}

const LAKES = "Counting lakes from orbit with small models of water";

test.each([
  // Given names of two letters are not initials.
  [
    `Ouyang Jing, Xu Yi, Zhao Li, Lü Bo (2022). ${LAKES}. Nature, 2(2), 1-9.`,
    "Ouyang Jing; Xu Yi; Zhao Li; Lü Bo",
  ],
  [`[1] Ouyang J, Xu Y. ${LAKES}[J]. Nature, 2018, 1(1): 1-9.`, "Ouyang J; Xu Y"],
  [`[1] XU Y, LI W. ${LAKES}[J]. Nature, 2018, 1(1): 1-9.`, "XU Y; LI W"],
  // Where all is in capitals, a single word is not an acronym.
  [`VESELY, ADA, and BO LIND. “${LAKES}.” Nature 1.1 (2018): 1-9.`, "ADA VESELY; BO LIND"],
  [
    `VESELY A., OKAFOR C., RUIZ M. LAKES: ${LAKES} // Nature. 2021. № 1. С. 1–9.`,
    "VESELY A.; OKAFOR C.; RUIZ M.",
  ],
  // Two family names and given names.
  [`Rodríguez Gómez, Luis Miguel. “${LAKES}.” Nature 3.3 (2025): 1-9.`, "Luis Miguel Rodríguez Gómez"],
  [`Rodríguez Gómez, Luis Miguel: ${LAKES}. In: Nature 3 (2025), S. 1-9.`, "Luis Miguel Rodríguez Gómez"],
  // Initials and suffixes after given names.
  [`Meena T. N.; Haritha G. B.: ${LAKES}. In: Nature 1 (2018), Nr. 1, S. 1–9`, "Meena T. N.; Haritha G. B."],
  [
    `Smith, John, Jr. / Ford, Henry, II: ${LAKES}. In: Nature 1 (2020), S. 1-9.`,
    "John Smith, Jr.; Henry Ford, II",
  ],
  [`${LAKES}, Ada Vesely, John Smith, Jr., Journal of Lakes 2018`, "Ada Vesely; John Smith, Jr."],
  // Particles and letters that English does not have.
  [
    `“${LAKES}”, Sean O'Brien, Pieter van 't Hoff, and Karl zu Berg, Nature, 2019`,
    "Sean O'Brien; Pieter van 't Hoff; Karl zu Berg",
  ],
  [`${LAKES}, Ólöf Lind, Đorđe Šimić, NeurIPS 2024`, "Ólöf Lind; Đorđe Šimić"],
  [`${LAKES}, П. П. Ёлкин, А. А. Иванов, Journal of Lakes 2018`, "П. П. Ёлкин; А. А. Иванов"],
])("%s", async (text, authors) => {
  const [[title, ...others] = []] = await read(text);
  expect([title?.endsWith(LAKES), ...others]).toEqual([true, authors]);
});

test.each([
  ["Ada Vesely, Chidi Okafor, Journal of Lakes, 2021", "Ada Vesely; Chidi Okafor"],
  [
    "Ahmad bin Ismail, Salim ibn Rashid, Proceedings of the International Conference on Lakes, 2018",
    "Ahmad bin Ismail; Salim ibn Rashid",
  ],
  ["Ada Vesely, Bo Lind, Nature Communications, 2020", "Ada Vesely; Bo Lind"],
  ["Ada Vesely, Bo Lind, NeurIPS 2020", "Ada Vesely; Bo Lind"],
])("the venue in brackets after a title is not an author: %s", async (inside, authors) => {
  expect(await read(`${LAKES} (${inside})`)).toEqual([[LAKES, authors]]);
});
