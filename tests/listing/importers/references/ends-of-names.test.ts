import { describe, expect, test } from "vitest";
import { readReferences } from "../../../../src/listing/importers/references/read.ts";
import { sortItems } from "../../../support/read-items.ts";

/** Title and authors of each entry, and the codes of all diagnostics. */
function read(text: string) {
  const { records, diagnostics } = sortItems(readReferences(text, "2026-11-23.txt"));
  return {
    papers: records.map(({ title, authors, date }) => [title, authors.join(", "), date]),
    codes: diagnostics.map(({ code }) => code),
  };
}

const PAPERS = [
  ["Learning from foxes: a field study", "Ada B. Vesely, Bo Lind, Edith Dunn", "2019"],
  ["Is attention enough?", "Gabriel Ruiz", "2021"],
  ["Counting lakes", "Jan van der Berg, Mary Ann O’Hara", "2022"],
];
const inForm = (names: readonly string[]) => PAPERS.map(([title, , date], at) => [title, names[at], date]);
const BARE = inForm(["Vesely AB, Lind B, Dunn ED", "Ruiz G", "van der Berg J, O’Hara MA"]);
const CAPITALS = inForm(["Ada B. VESELY, Bo LIND, Edith DUNN", "Gabriel RUIZ", "Jan BERG, Mary Ann O’HARA"]);

describe("the names of a reference end", () => {
  test.each([
    [
      "at a full stop before a bare year, which is no initial's",
      BARE,
      `Vesely AB, Lind B, Dunn ED. 2019. Learning from foxes: a field study. J. Foxes 12(3):101–118
Ruiz G. 2021. Is attention enough? Attention 4(1):1–9
van der Berg J, O’Hara MA. 2022. Counting lakes. Lakes 7(2):45–67`,
    ],
    [
      "after initials that spell “Ed.”",
      BARE,
      `Vesely AB, Lind B, Dunn ED (2019) Learning from foxes: a field study. J Foxes 12:101–118
Ruiz G (2021) Is attention enough? Attention 4:1–9
van der Berg J, O’Hara MA (2022) Counting lakes. Lakes 7:45–67`,
    ],
    [
      "where numbers without a mark count the entries",
      BARE,
      `1 Vesely AB, Lind B, Dunn ED. Learning from foxes: a field study. J Foxes 2019;12:101–118.
2 Ruiz G. Is attention enough? Attention 2021;4:1–9.
3 van der Berg J, O’Hara MA. Counting lakes. Lakes 2022;7:45–67.`,
    ],
    [
      "after full names with the family name first (ABNT)",
      CAPITALS,
      `VESELY, Ada B.; LIND, Bo; DUNN, Edith. Learning from foxes: a field study. Journal of Foxes, v. 12, n. 3, p. 101–118, 2019.
RUIZ, Gabriel. Is attention enough? Attention, v. 4, n. 1, p. 1–9, 2021.
BERG, Jan; O’HARA, Mary Ann. Counting lakes. Lakes, v. 7, n. 2, p. 45–67, 2022.`,
    ],
    [
      "after full names with the family name first (ISO 690)",
      CAPITALS,
      `VESELY, Ada B., LIND, Bo and DUNN, Edith. Learning from foxes: a field study. Journal of Foxes. 2019, vol. 12, no. 3, pp. 101–118.
RUIZ, Gabriel. Is attention enough? Attention. 2021, vol. 4, no. 1, pp. 1–9.
BERG, Jan and O’HARA, Mary Ann. Counting lakes. Lakes. 2022, vol. 7, no. 2, pp. 45–67.`,
    ],
    [
      "at a dash with the year, after the title (PhilPapers)",
      PAPERS,
      `Learning from foxes: a field study. Ada B. Vesely, Bo Lind & Edith Dunn - 2019 - Journal of Foxes 12 (3):101–118.

Is attention enough? Gabriel Ruiz - 2021 - Attention 4 (1):1–9.

Counting lakes. Jan van der Berg & Mary Ann O’Hara - 2022 - Lakes 7 (2):45–67.`,
    ],
    [
      "at a year in brackets, after the title",
      PAPERS,
      `- Learning from foxes: a field study. Ada B. Vesely, Bo Lind and Edith Dunn (2019)
- Is attention enough? Gabriel Ruiz (2021)
- Counting lakes. Jan van der Berg & Mary Ann O’Hara (2022)`,
    ],
  ] as const)("%s", (_, papers, text) => {
    expect(read(text)).toEqual({ papers, codes: [] });
  });

  test("after a collaboration that signs alone", () => {
    const text = `[1] A. Vesely, B. Lind, Foxes, J. Foxes 1 (2019) 1–9.
[2] Fox Trial Consortium, Genome-wide association study of 14,000 foxes, Nature 447 (2007) 661–678.
[3] C. Moe, Lakes, J. Lakes 2 (2020) 1–9.`;
    expect(read(text).papers[1]).toEqual([
      "Genome-wide association study of 14,000 foxes",
      "Fox Trial Consortium",
      "2007",
    ]);
  });

  test("after “Jr.”", () => {
    const text = `Robert E. Lind Jr. On the mechanics of lakes. Journal of Lakes, 22(1):3–42, 1988.
Ada Vesely and Bo Dunn Jr. and Cy Moe. Foxes at night. Journal of Foxes, 3(1):1–9, 1990.
Edith Dunn. Counting. Journal of Numbers, 1(1):1–2, 1991.`;
    expect(read(text).papers).toEqual([
      ["On the mechanics of lakes", "Robert E. Lind Jr.", "1988"],
      ["Foxes at night", "Ada Vesely, Bo Dunn Jr., Cy Moe", "1990"],
      ["Counting", "Edith Dunn", "1991"],
    ]);
  });
});

describe("the title of a reference ends", () => {
  test("after the Roman numeral of a part", () => {
    const text = `Vesely, A., & Lind, B. (2020). Fox 2018 results. VI. Numbers of foxes. Foxes & Lakes, 641, A6.
Ruiz, G. (2021). Lakes. II. Depths. Lakes, 7(2), 1–9.`;
    expect(read(text).papers.map(([title]) => title)).toEqual([
      "Fox 2018 results. VI. Numbers of foxes",
      "Lakes. II. Depths",
    ]);
  });

  test("at a question mark that a journal with its volume follows", () => {
    const text = `Ruiz, G. (1980). Do Lakes Have Depths? Daedalia, 109(1), 121–136.
Moe, C. (1981). Do Foxes Sleep? Yes and no. Fox Letters, 1(1), 1–6.`;
    expect(read(text).papers.map(([title]) => title)).toEqual([
      "Do Lakes Have Depths?",
      "Do Foxes Sleep? Yes and no",
    ]);
  });

  test("before an abbreviated journal", () => {
    const text = `1. A. Vesely, B. Lind, Collisions of foxes at 13 TeV. Eur. Fox. J. C 78, 291 (2018).
2. C. Moe, Lakes at night. J. Lakes 2, 12–14 (2020).`;
    expect(read(text).papers.map(([title]) => title)).toEqual([
      "Collisions of foxes at 13 TeV",
      "Lakes at night",
    ]);
  });
});

test.each([
  ["15. Juli 2021", "2021-07-15"],
  ["3 de febrero de 2021", "2021-02-03"],
  ["1er août 2020", "2020-08-01"],
  ["12 mars 2024", "2024-03-12"],
  ["octobre 2019", "2019-10"],
  ["março de 2022", "2022-03"],
  // A planet, and no month.
  ["Mars 2020", "2020"],
])("the date %j of a reference is %s", (stated, date) => {
  const text = `Vesely, A., & Lind, B. Learning from foxes. Journal of Foxes, 12(3), 101–118, ${stated}.
Ruiz, G. Counting lakes. Journal of Lakes, 1(1), 1–9, ${stated}.`;
  expect(read(text).papers.map((paper) => paper[2])).toEqual([date, date]);
});

describe("lines that were wrapped are one reference", () => {
  const entries = (text: string) => read(text).papers;

  test("if a name was cut after an initial", () => {
    const text = `Vesely, Ada, Malte Lind, Xiao Moe, Xing Ray, Daniel M. Dunn, Andrew J.
Okafor, Fan Quint, and Stefan Ruiz. 2019. “The landscape of foxes at the
lakes.” Journal of Foxes 566 (7745): 496–502.
Moreau, Cy, Gabriel Ruiz, Edith Dunn, Eve Ray, and Lena Berg. 2020. “Lakes
at night and in the morning.” Journal of Lakes 12 (3): 1–9.
Quint, Mara, Bo Lind, and Ada Vesely. 2021. “Words without sounds in the
letters of travellers.” Letters 1 (2): 3–4.`;
    expect(entries(text).map(([title, authors]) => [title, authors])).toEqual([
      [
        "The landscape of foxes at the lakes",
        "Ada Vesely, Malte Lind, Xiao Moe, Xing Ray, Daniel M. Dunn, Andrew J. Okafor, Fan Quint, Stefan Ruiz",
      ],
      ["Lakes at night and in the morning", "Cy Moreau, Gabriel Ruiz, Edith Dunn, Eve Ray, Lena Berg"],
      ["Words without sounds in the letters of travellers", "Mara Quint, Bo Lind, Ada Vesely"],
    ]);
  });

  test("with links on a line of their own", () => {
    const text = `Are Foxes in the Field a Mirage of the Lakes? Ada Vesely
Brandt, Brando Miranda, and Sanmi Koyejo. NeurIPS 2023. [paper]
[code]
Counting Lakes from Orbit at Night. Chidi Okafor, Artidoro
Pagnoni, Ari Holtzman, and Luke Moe. NeurIPS 2022. [paper]
[code] [slides]
Weighing Clouds with Pendulums. Dan Moe and Eve Ray. ICML
2021. [paper]`;
    expect(entries(text)).toEqual([
      [
        "Are Foxes in the Field a Mirage of the Lakes?",
        "Ada Vesely Brandt, Brando Miranda, Sanmi Koyejo",
        "2023",
      ],
      [
        "Counting Lakes from Orbit at Night",
        "Chidi Okafor, Artidoro Pagnoni, Ari Holtzman, Luke Moe",
        "2022",
      ],
      ["Weighing Clouds with Pendulums", "Dan Moe, Eve Ray", "2021"],
    ]);
  });
});

describe("one entry per line, below headings", () => {
  test.each([
    ["Literatur\n\n", ""],
    ["SELECTED PUBLICATIONS\n\nJournal articles\n\n", "\nWorking papers\n\n"],
    ["", "\n"],
  ])("%j and %j: no entry is lost, and no heading is one", (above, between) => {
    const text = `${above}Vesely, A. B., Lind, B., & Dunn, E. D. (2019). Learning from foxes: a field study. Journal of Foxes, 12(3), 101–118.
Ruiz, G. (2021). Is attention enough? Attention, 4(1), 1–9.
${between}van der Berg, J., & O’Hara, M. A. (2022). Counting lakes. Lakes, 7(2), 45–67.
`;
    const { papers, codes } = read(text);
    expect(papers).toEqual(
      inForm(["A. B. Vesely, B. Lind, E. D. Dunn", "G. Ruiz", "J. van der Berg, M. A. O’Hara"]),
    );
    // Headings are counted as lines that are no paper's.
    expect(codes.filter((code) => code !== "page-furniture")).toEqual([]);
  });
});
