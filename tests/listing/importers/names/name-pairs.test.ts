import { describe, expect, test } from "vitest";
import { readText } from "../../../support/read-text.ts";

const FILE = "2026-11-23.csv";

/** Papers with these texts as their authors, in each format that has all authors in one text. */
const FORMATS: readonly (readonly [format: string, write: (authors: readonly string[]) => string])[] = [
  ["CSV", (all) => ["title,authors,year", ...all.map((a, k) => `Quiet maps ${k},"${a}",2014`)].join("\n")],
  [
    "a Markdown table",
    (all) =>
      [
        "| Title | Authors | Year |",
        "|---|---|---|",
        ...all.map((a, k) => `| Maps ${k} | ${a} | 2014 |`),
      ].join("\n"),
  ],
  [
    "JSON",
    (all) => JSON.stringify(all.map((authors, k) => ({ title: `Quiet maps ${k}`, authors, year: 2014 }))),
  ],
  ["YAML", (all) => all.map((a, k) => `- title: Quiet maps ${k}\n  authors: ${a}\n  year: 2014`).join("\n")],
];

async function read(text: string) {
  const { entries, diagnostics } = await readText(text, FILE);
  const doubts = diagnostics.filter(({ code }) => code === "block-uncertain");
  return { authors: entries.map(({ authors }) => authors), doubts: doubts.map(({ line }) => line) };
}

describe.each(FORMATS)("two names of one word each, in %s,", (_format, write) => {
  test("are two people if other papers have only family names", async () => {
    const { authors, doubts } = await read(write(["Kingma, Ba", "Devlin, Chang, Lee, Toutanova"]));
    expect(authors).toEqual([
      ["Kingma", "Ba"],
      ["Devlin", "Chang", "Lee", "Toutanova"],
    ]);
    expect(doubts).toEqual([]);
  });

  test("are one person if other papers have family and given names", async () => {
    const { authors, doubts } = await read(write(["Vesely, Ada", "Lind, Bo; Cole, Cy"]));
    expect(authors).toEqual([["Ada Vesely"], ["Bo Lind", "Cy Cole"]]);
    expect(doubts).toEqual([]);
  });

  test("are one person without a warning if the second word is a given name", async () => {
    const { authors, doubts } = await read(write(["Kingma, Diederik", "Socher, Richard"]));
    expect(authors).toEqual([["Diederik Kingma"], ["Richard Socher"]]);
    expect(doubts).toEqual([]);
  });

  test("are uncertain if nothing shows whether they are one person", async () => {
    const { doubts } = await read(write(["Ioffe, Szegedy", "Kingma, Ba"]));
    expect(doubts).toHaveLength(2);
  });
});

describe.each(FORMATS)("of names, in %s,", (_format, write) => {
  test("two family names and given names are one person if other papers have family names first", async () => {
    const { authors, doubts } = await read(write(["García Márquez, Gabriela", "Vesely, Ada; Lind, Bo"]));
    expect(authors[0]).toEqual(["Gabriela García Márquez"]);
    expect(doubts).toEqual([]);
  });

  test("two words and one are uncertain otherwise, and two people's whole names are not", async () => {
    expect((await read(write(["García Márquez, Gabriela"]))).doubts).toHaveLength(1);
    const { authors, doubts } = await read(write(["Ada Vesely, Bo Lind", "Cy Cole, Dan Moe"]));
    expect(authors[0]).toEqual(["Ada Vesely", "Bo Lind"]);
    expect(doubts).toEqual([]);
  });

  test("four unknown words may be two people or four", async () => {
    expect((await read(write(["Suharto, Wulandari, Wibowo, Prasetyo"]))).doubts).toHaveLength(1);
  });

  test("scripts without capitals have family names first, too", async () => {
    const { authors } = await read(write(["לוי, שרה; כהן, דוד", "לוי, שרה and כהן, דוד"]));
    expect(authors).toEqual([
      ["שרה לוי", "דוד כהן"],
      ["שרה לוי", "דוד כהן"],
    ]);
  });

  test("suffixes are no people", async () => {
    const { authors } = await read(write(["Smith, J., Jr., Brown, R., Sr., Ford, H., II"]));
    expect(authors).toEqual([["J. Smith, Jr.", "R. Brown, Sr.", "H. Ford, II"]]);
  });

  test("“and” between double family names with given names", async () => {
    const { authors } = await read(write(["Oliveira Santos, Ana Paula and Rodríguez Gómez, Luis Miguel"]));
    expect(authors).toEqual([["Ana Paula Oliveira Santos", "Luis Miguel Rodríguez Gómez"]]);
  });
});

test("with “et al.” they are two people in a list of family names", async () => {
  const { authors } = await read(
    'title,authors\nQuiet maps,"Kingma, Ba, et al."\nWeighing clouds,Vaswani et al.',
  );
  expect(authors).toEqual([["Kingma", "Ba"], ["Vaswani"]]);
});

test("in formats that define the comma they are one person", async () => {
  const { authors, doubts } = await read(
    "TY  - JOUR\nTI  - Quiet Maps\nAU  - Kingma, Ba\nPY  - 2014\nER  -\n",
  );
  expect(authors).toEqual([["Ba Kingma"]]);
  expect(doubts).toEqual([]);
});
