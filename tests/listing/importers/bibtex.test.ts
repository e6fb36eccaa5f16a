import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAuthorNames } from "../../../src/listing/author-names.ts";
import { readBibtexNames } from "../../../src/listing/importers/documents/bibtex/names.ts";
import { readBibtex } from "../../../src/listing/importers/documents/bibtex/read.ts";
import { BIBTEX_SHAPE } from "../../../src/listing/importers/documents/bibtex/shape.ts";
import type { SourceRecord } from "../../../src/listing/importers/record.ts";
import { cpuTime } from "../../support/growth.ts";
import { withEntryNames } from "../../support/record-names.ts";

const read = (text: string): readonly SourceRecord[] =>
  [...readBibtex(text, "a.bib")].filter((record) => "authors" in record).map(withEntryNames);

const codes = ({ diagnostics = [] }: SourceRecord) => diagnostics.map(({ code, line }) => [code, line]);
const sure = (text: string) => BIBTEX_SHAPE.recognise({ text, lines: text.split("\n"), file: "a.txt" });

const FOXES = { title: "Sparse Maps of Foxes", authors: ["Ada Vesely", "Bo Lind"], date: "2026" };
const ENTRY = `@article{v26,
  title = {Sparse Maps of Foxes},
  author = {Vesely, Ada and Lind, Bo},
  year = 2026
}`;

describe("BibTeX", () => {
  test.each([
    [
      "with quotes",
      '@article{v26, title = "Sparse Maps of Foxes", author = "Ada Vesely and Bo Lind", year = "2026"}',
    ],
    [
      "in parentheses",
      "@article(v26, title = {Sparse Maps of Foxes}, author = {Ada Vesely and Bo Lind}, year = 2026)",
    ],
    [
      "with everything in double braces",
      "@Article{ v26,\nTitle = {{Sparse Maps of\n   Foxes}},\nAuthor = {Vesely, Ada and\n   Lind, Bo},\nYear = {{2026}},\n}",
    ],
    [
      "without a key",
      "@article{title = {Sparse Maps of Foxes}, author = {Ada Vesely and Bo Lind}, year = 2026}",
    ],
    [
      "with an empty key",
      "@article{,title = {Sparse Maps of Foxes}, author = {Ada Vesely and Bo Lind}, year = 2026}",
    ],
    [
      "without commas between fields",
      "@article{v26,\n title = {Sparse Maps of Foxes}\n author = {Ada Vesely and Bo Lind}\n year = 2026\n}",
    ],
    [
      "with a subtitle",
      "@book{v26, title = {Sparse Maps of Foxes}, maintitle = {Foxes}, author = {Ada Vesely and Bo Lind}, year = 2026}",
    ],
    [
      "with strings",
      '@string{foxes = "Foxes"}\n@article{v26, title = "Sparse Maps of " # foxes, author = {Ada Vesely} # " and " # {Bo Lind}, year = 2026}',
    ],
    [
      "with an author a line",
      "@article{v26, title = {Sparse Maps of Foxes}, author = {Ada Vesely}, author = {Bo Lind}, year = 2026}",
    ],
    [
      "after a crossref",
      "@inproceedings{a, title = {Sparse Maps of Foxes}, author = {Ada Vesely and Bo Lind}, crossref = {p}}\n@proceedings{p, title = {Fox Days}, year = 2026}",
    ],
    ["in a mail", `Dear all,\nread this:\n\n${ENTRY}\n\nBest,\nAda <ada@fox.example>\n`],
    ["in a quoted mail", `On Monday Ada wrote:\n${ENTRY.replace(/^/gm, "> ")}\n`],
    ["in a Markdown fence", `# Papers\n\n\`\`\`bibtex\n${ENTRY}\n\`\`\`\n`],
    [
      "after comments",
      `% Encoding: UTF-8\n@comment{jabref-meta: saveActions:enabled;}\n@preamble{"\\newcommand{\\x}{}"}\n%@article{old, title={Old}, year=1999}\n${ENTRY}`,
    ],
    ["with Windows line ends", ENTRY.replaceAll("\n", "\r\n")],
    ["with a byte-order mark", `\ufeff${ENTRY}`],
  ])("%s", (_how, text) => {
    expect(read(text)[0]).toMatchObject(FOXES);
    expect(read(text)[0]?.diagnostics).toEqual([]);
    expect(sure(text)).toBeGreaterThanOrEqual(0.8);
  });

  test.each([
    ["year = 2026, month = {Sep}", "2026-09"],
    ["year = 2026, month = November", "2026-11"],
    ['year = 2026, month = nov # "~3"', "2026-11-03"],
    ["year = 2026, month = {18 November}", "2026-11-18"],
    ["year = 2026, month = {October--November}", "2026-10"],
    ["year = {{2026}}, month = {{MAY 7}}", "2026-05-07"],
    ["year = 2026, month = 5, day = 12", "2026-05-12"],
    ["year = 2026, month = {2026}", "2026"],
    ["date = {2026-05-12}", "2026-05-12"],
    ["date = {2026-05/2026-06}", "2026-05"],
    ["date = {2026}, month = jul", "2026-07"],
    ["year = {2026/ed}", "2026"],
    ["year = {in press}", undefined],
  ])("dates %s", (fields, date) => {
    expect(read(`@article{a, title={T}, author={A B}, ${fields}}`)[0]?.date).toBe(date);
  });

  test.each([
    ["Ho, Jonathan; Jain, Ajay; Abbeel, Pieter", ["Jonathan Ho", "Ajay Jain", "Pieter Abbeel"]],
    ["Ann Thirde, Ben Fourthe, and Cy Fifthe", ["Ann Thirde", "Ben Fourthe", "Cy Fifthe"]],
    ["Ann Thirde, Ben A. Fourthe, \\& Cy Fifthe", ["Ann Thirde", "Ben A. Fourthe", "Cy Fifthe"]],
    ["Thirde, Ann \\& Fourthe, Ben", ["Ann Thirde", "Ben Fourthe"]],
    ["Ann Thirde, Ben Fourthe, Cy Fifthe", ["Ann Thirde", "Ben Fourthe", "Cy Fifthe"]],
    ["{World Health Organization} and {Acme, Inc.}", ["World Health Organization", "Acme, Inc."]],
    ["{{Search and Rescue Team}}", ["Search and Rescue Team"]],
    ["07. AI and : and Alexa Younge", ["07. AI", "Alexa Younge"]],
    [
      "M{\\\"u}ller, Jr., Ada and Garc\\'{\\i}a M{\\'a}rquez, Gabriel",
      ["Ada Müller, Jr.", "Gabriel García Márquez"],
    ],
    ["van der Berg, Jan AND de la Cruz, Ana", ["Jan van der Berg", "Ana de la Cruz"]],
    ["Simon {and Sons} and Bo Lind", ["Simon and Sons", "Bo Lind"]],
    ["", []],
  ])("names %s", (field, authors) =>
    expect(readAuthorNames(readBibtexNames(field).authors).authors).toEqual(authors),
  );

  test("reports a comma that could separate two people", () => {
    expect(readBibtexNames("Ada Vesely, Bo Lind").doubtful).toBe(true);
    expect(readBibtexNames("Vesely, Ada Maria").doubtful).toBe(false);
    expect(readBibtexNames("Garcia Marquez, Gabriel Jose and Lind, Bo").doubtful).toBe(false);
  });

  test("invalid entries do not affect others and are reported at their location", () => {
    const text = [
      "@article{a, title = {One}, author = {Ada Vesely}, year = 2026",
      "",
      "@article{b, title = {Two}, author = {Bo Lind, year = 2025}",
      "@article{c, title = {Three}}, author = {Cy Cole}, year = 2024}",
      '@article{d, title = "He said "Four" twice", author = {Di Marsh}, year = 2023}',
      "@article{e,",
      "  title = {Five},",
      "  abstract = {A brace { too many,",
      "  author = {Ed Nye},",
      "  year = 2022",
      "}",
      "@article{f, title = {Six}, author = {Flo Orr}, year = 2021}",
    ].join("\n");
    const records = read(text);
    expect(records.map(({ title, authors }) => [title, ...authors])).toEqual([
      ["One", "Ada Vesely"],
      ["Two", "Bo Lind"],
      ["Three", "Cy Cole"],
      ['He said "Four" twice', "Di Marsh"],
      ["Five", "Ed Nye"],
      ["Six", "Flo Orr"],
    ]);
    expect(records.map(codes)).toEqual([
      [["bibtex-unreadable", 3]],
      [["bibtex-unreadable", 3]],
      [["bibtex-unreadable", 4]],
      [],
      expect.arrayContaining([["bibtex-unreadable", 8]]),
      [],
    ]);
  });

  test("a name that no @string defines is kept and reported", () => {
    const [record] = read("@article{a, title={T}, author={A B}, journal = jfox, year = 2026, month = sept}");
    expect(record?.category).toBe("jfox");
    expect(record?.diagnostics).toMatchObject([{ code: "bibtex-unreadable" }]);
  });
});

describe("any text", () => {
  test("is read without an exception, and every entry that begins is returned", () => {
    const piece = fc.constantFrom(
      "@article{a,",
      "@misc{b,",
      "title={",
      "}",
      '"',
      "{",
      "author = ",
      "#",
      ",",
      "\n",
      "x",
      "\\",
      "%",
      "@string{s=",
      "(",
      ")",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const record of read(pieces.join(""))) expect(record.location.line).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test("between complete entries removes none of them", () => {
    const junk = fc.string({ maxLength: 30 }).filter((words) => !/[@{}%]/.test(words));
    fc.assert(
      fc.property(fc.array(junk, { minLength: 1, maxLength: 5 }), (words) => {
        const text = words.map((each, at) => `${each}\n${ENTRY.replace("Foxes", `Foxes ${at}`)}\n`).join("");
        expect(read(text).map(({ title }) => title)).toEqual(
          words.map((_, at) => `Sparse Maps of Foxes ${at}`),
        );
      }),
      { numRuns: 100, examples: [[["", ",A="]]] },
    );
  });

  test.each([
    ["@", 200_000],
    ["@a", 200_000],
    ["@comment{\n", 40_000],
    ["@article{a, title = {\n", 20_000],
    ["@article{a,\n x = {\n", 20_000],
    ['@article{a, x = "', 20_000],
    ["a = {\n", 40_000],
    ["{", 400_000],
    ["\n", 200_000],
    ["% @article{a\n", 40_000],
    ["Ada Vesely and ", 40_000],
    ["Ada Vesely, ", 40_000],
    ["> @article{\n", 40_000],
  ])("%j many times takes linear time", (pattern, times) => {
    for (const text of [pattern.repeat(times), `@article{k, author = {${pattern.repeat(times)}}}`]) {
      const started = cpuTime();
      read(text);
      sure(text.slice(0, 400_000));
      expect(cpuTime() - started).toBeLessThan(8000);
    }
  });

  test("strings that refer to strings do not grow without limit", () => {
    const strings = Array.from({ length: 40 }, (_, n) => `@string{s${n + 1} = s${n} # s${n}}`).join("\n");
    const [record] = read(`@string{s0 = "fox "}\n${strings}\n@article{a, title = s40 # s40, year = 2026}`);
    expect(record?.title?.length).toBeLessThan(5000);
  });
});
