import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../../src/content/encoding.ts";
import { detectBinary } from "../../../src/listing/importers/file-kind.ts";
import { readerOf } from "../../../src/listing/importers/read.ts";
import { recognise } from "../../../src/listing/importers/recognise.ts";
import { collect } from "../../../src/listing/parse/read.ts";
import type { ParseResult } from "../../../src/listing/types.ts";
import { PROJECT } from "../../support/folders.ts";
import { cpuTime, TOO_SHORT } from "../../support/growth.ts";

const sample = (name: string): string => readFileSync(join(PROJECT, "tests/sources", name), "utf8");

/** Reads a text under a file name, with its corrections. */
async function read(file: string, text: string, corrections?: string): Promise<ParseResult> {
  const { readSteps } = await readerOf(text, file);
  const beside = corrections === undefined ? undefined : { file: "corrections.yaml", text: corrections };
  return collect(readSteps(text, { file, corrections: beside }), file);
}

const findings = ({ diagnostics }: ParseResult) =>
  diagnostics.map(({ code, line, column }) => [code, line, column]);

/** The seven papers of the samples, by their arXiv number. */
const PAPERS = (await read("2026-07-01.jsonl", sample("2026-07-01.jsonl"))).entries;

describe("JSON lines", () => {
  test("has entries as “npm run parse” prints them", async () => {
    const { entries, diagnostics } = await read("2026-07-01.jsonl", sample("2026-07-01.jsonl"));
    expect(diagnostics).toEqual([]);
    expect(entries).toHaveLength(7);
    expect(entries[6]).toMatchObject({
      line: 7,
      category: "cs.IT",
      title: "On the Weight Spectrum of the Reed-Muller Codes $RM(7,14)$",
      authors: ["Milo Leuenberger", "Manuel Albrizzio"],
      arxivId: "2606.90007",
    });
  });

  test("come back the same from what parse printed", async () => {
    const printed = PAPERS.map((entry) => JSON.stringify(entry)).join("\n");
    expect((await read("2026-07-01.jsonl", printed)).entries).toEqual(PAPERS);
  });

  test("report the mistake in a line and its location; the others are used", async () => {
    const good = '{"title":"A","authors":["Ada Example"],"date":"2026-06-01","category":"LG"}';
    const text = [
      "not json",
      good,
      "[1]",
      '{"titel":"B","title":"C","authors":["Bo Sample"],"date":"2026-06-01","category":"LG"}',
      '{"title":"D","authors":"","date":"2026-02-30","category":"LG"}',
      '{"authors":["Bo Sample"],"date":"2026-06-01","category":"LG"}',
      '{"title":"E","date":"2026-06-01"}',
    ].join("\r\n");
    const reading = await read("2026-07-01.jsonl", text);
    expect(reading.entries.map(({ title }) => title)).toEqual(["A", "C", "D", "E"]);
    expect(findings(reading)).toEqual([
      ["record-not-json", 1, 1],
      ["record-not-json", 3, 1],
      ["record-unknown-field", 4, 2],
      ["record-without-authors", 5, 1],
      ["papers-undated", 5, 1],
      ["record-wrong-value", 5, 27],
      ["record-without-title", 6, 1],
      ["record-without-authors", 7, 1],
      ["record-without-category", 7, 1],
    ]);
    expect(reading.diagnostics[2]?.fix).toBe("Did you mean “title”?");
  });

  test("are corrected by a corrections file", async () => {
    const { entries, diagnostics } = await read(
      "2026-07-01.jsonl",
      sample("2026-07-01.jsonl"),
      '"SPARC": { score: 9 }\n"Minimal additive": skip\n"Nobody": right\n',
    );
    expect(entries.map(({ title, score }) => [title.slice(0, 5), score]).slice(0, 1)).toEqual([["SPARC", 9]]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["correction-unused"]);
  });
});

describe("an answer of arXiv's API", () => {
  test("gives every field", async () => {
    const { entries, diagnostics } = await read("2026-07-01-api.xml", sample("2026-07-01-api.xml"));
    expect(diagnostics).toEqual([]);
    expect(entries[1]).toEqual({
      ...PAPERS[1],
      file: "2026-07-01-api.xml",
      line: 40,
      categories: ["cs.AI", "stat.ML"],
      etAl: false,
      url: "https://arxiv.org/abs/2606.90002v1",
      pdfUrl: "https://arxiv.org/pdf/2606.90002v1",
      doi: "10.9999/offprint.2606.90002",
    });
    expect(entries.map(({ title, abstract }) => [title, abstract])).toEqual(
      PAPERS.map(({ title, abstract }) => [title, abstract]),
    );
  });

  test("that is an error is not a paper", async () => {
    const reading = await read("2026-07-01-error.xml", sample("2026-07-01-error.xml"));
    expect(reading.entries).toEqual([]);
    expect(findings(reading)).toEqual([["answer-is-error", 10, 3]]);
    expect(reading.diagnostics[0]?.message).toContain("incorrect id format for 1234.12345x");
  });

  test("that was truncated gives its complete papers, and a diagnostic at its end", async () => {
    const whole = sample("2026-07-01-api.xml");
    const cut = whole.slice(0, whole.indexOf("2606.90004") + 40);
    const reading = await read("2026-07-01-api.xml", cut);
    expect(reading.entries.map(({ arxivId }) => arxivId)).toEqual(["2606.90001", "2606.90002", "2606.90003"]);
    expect(findings(reading)).toEqual([["source-syntax", 103, 3]]);
  });
});

describe("arXiv's RSS", () => {
  test("gives new and cross-listed papers, but no replacements", async () => {
    const { entries, diagnostics } = await read("2026-07-01-rss.xml", sample("2026-07-01-rss.xml"));
    expect(diagnostics).toEqual([]);
    expect(entries).toHaveLength(6);
    expect(entries[1]).toEqual({
      ...PAPERS[1],
      file: "2026-07-01-rss.xml",
      line: 30,
      categories: ["cs.AI", "stat.ML"],
      date: "2026-07-01",
      etAl: false,
      url: "https://arxiv.org/abs/2606.90002",
    });
  });
});

describe("references", () => {
  test.each(["bib", "json", "ris"])(
    "as .%s give the papers of the other kinds, and find nothing wrong",
    async (ending) => {
      const file = `2026-07-01.${ending}`;
      const { entries, diagnostics } = await read(file, sample(file));
      expect(diagnostics).toEqual([]);
      const stated = entries.map(({ title, authors, category, arxivId }) => ({
        title,
        authors,
        category,
        arxivId,
      }));
      expect(stated).toEqual(
        PAPERS.map(({ title, authors, category, arxivId }) => ({ title, authors, category, arxivId })),
      );
      const days = entries.map(({ date }) => date);
      if (ending !== "bib") expect(days).toEqual(PAPERS.map(({ date }) => date));
      else expect(days).toEqual(PAPERS.map(() => "2026-06"));
      const abstracts = entries.map(({ abstract }) => abstract.replaceAll("\\%", "%").replaceAll("\\&", "&"));
      expect(abstracts).toEqual(PAPERS.map(({ abstract }) => abstract));
    },
  );

  test("of BibTeX: every form of a name, necessary LaTeX is kept, errors have locations", async () => {
    const text = [
      "@comment{nothing}",
      "@string{jmlr = {Journal of Things}}",
      "@article{one,",
      "  title = {{The} {BERT} of Caf{\\'e}s \\& 5\\% More},",
      '  author = {van der Berg, Jan and {Gemini Team} and M{\\"u}ller, Jr., Ada and others},',
      "  journal = jmlr, year = 2025, month = mar, doi = {10.1000/182}",
      "}",
      "@misc{two, title={On $O(n)$ {\\em Things}}, author={Bo Sample}, eprint={2605.01234}, year={2026}}",
      "@misc{three, author={Bo Sample}, year={2026}}",
      "@misc{four, title={Without a Brace, author={Bo Sample}",
    ].join("\n");
    const reading = await read("2026-07-01.bib", text);
    expect(reading.entries[0]).toMatchObject({
      line: 3,
      title: "The BERT of Cafés & 5% More",
      authors: ["Jan van der Berg", "Gemini Team", "Ada Müller, Jr."],
      etAl: true,
      category: "Journal of Things",
      date: "2025-03",
      doi: "10.1000/182",
    });
    expect(reading.entries[1]).toMatchObject({
      line: 8,
      title: "On $O(n)$ {\\em Things}",
      date: "2026",
    });
    expect(reading.entries[2]).toMatchObject({ title: "Without a Brace", authors: ["Bo Sample"], date: "" });
    expect(reading.entries).toHaveLength(3);
    expect(findings(reading)).toEqual(
      expect.arrayContaining([
        ["record-without-category", 8, 1],
        ["record-without-title", 9, 1],
        ["bibtex-unreadable", 10, 13],
      ]),
    );
  });

  test("of CSL-JSON: names, dates and markup of every form; everything before a syntax error is used", async () => {
    const items = [
      {
        title: "H<sub>2</sub>O & <i>Things</i>",
        author: [
          { family: "Berg", given: "Jan", "non-dropping-particle": "van der", suffix: "Jr." },
          { literal: "The ATLAS Collaboration" },
        ],
        "container-title": "Journal of Things",
        issued: { "date-parts": [["2025", "3"]] },
        abstract: "<jats:p>We study.</jats:p>",
        DOI: "https://doi.org/10.1000/182",
      },
      {
        title: "T",
        author: [{ family: "Sample" }],
        issued: { raw: "2026-05-12" },
        note: "arXiv:2605.01234 [cs.LG]",
      },
    ];
    const text = JSON.stringify(items, null, 2);
    const reading = await read("2026-07-01.json", `${text.slice(0, -1)}, {"title": }]`);
    expect(reading.entries).toMatchObject([
      {
        line: 2,
        title: "H\\textsubscript{2}O & \\textit{Things}",
        authors: ["Jan van der Berg, Jr.", "The ATLAS Collaboration"],
        date: "2025-03",
        category: "Journal of Things",
        abstract: "We study.",
        doi: "10.1000/182",
      },
      { title: "T", date: "2026-05-12", category: "cs.LG", arxivId: "2605.01234" },
    ]);
    expect(reading.diagnostics.at(-1)).toMatchObject({ code: "record-not-json" });
  });
});

describe("any text", () => {
  test.each(["xml", "jsonl", "bib", "json", "ris"])(
    "as .%s gives diagnostics and no exception",
    async (ending) => {
      const texts = [
        "",
        "\ufeff",
        "<",
        "<a:b/>",
        "<html><body>Rate exceeded.</body></html>",
        "Rate exceeded.",
        '{"title": {"a": 1}, "authors": [1], "__proto__": {"date": "2026-01-01"}}',
        "\0\ud800",
      ];
      for (const text of texts) {
        const { entries, diagnostics } = await read(`2026-07-01.${ending}`, text);
        expect(entries).toEqual([]);
        expect(diagnostics.length).toBeGreaterThan(0);
      }
    },
  );

  test.each(["xml", "jsonl", "bib", "json", "ris"])(
    "cut or spoilt anywhere, as .%s throws nothing",
    async (ending) => {
      const name = ending === "xml" ? "2026-07-01-api.xml" : `2026-07-01.${ending}`;
      const text = sample(name).slice(0, 4000);
      const spoilt = fc.tuple(fc.nat(text.length), fc.nat(80), fc.string({ maxLength: 5 }));
      await fc.assert(
        fc.asyncProperty(spoilt, async ([at, length, put]) => {
          const reading = await read(name, text.slice(0, at) + put + text.slice(at + length));
          for (const { line, column } of reading.diagnostics)
            expect(Math.min(line, column)).toBeGreaterThan(0);
        }),
        { numRuns: 60 },
      );
    },
  );

  test("of no known kind is rejected, with the closest kinds", async () => {
    const { shape } = await readerOf("Rate exceeded.", "2026-07-01.xml");
    expect(shape).toBeUndefined();
    const { entries, diagnostics } = await read("2026-07-01.xml", "Rate exceeded.");
    expect(entries).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: "listing-unrecognized", severity: "error" }]);
    expect(diagnostics[0]?.fix).toMatch(/^Copy the whole list again/);
  });

  test("of no known kind that names papers is rejected with a suggestion for these", async () => {
    const mail = `Hi all, we read https://arxiv.org/abs/2611.01234 and, if there is time, a second one.
That is doi:10.9999/offprint.12, which Bo found (see https://arxiv.org/pdf/2611.01234v2 again).
Bring questions. Tea is in the kitchen, and the room is the usual one on the second floor.
`;
    const { diagnostics } = await read("2026-07-01.txt", mail);
    expect(diagnostics).toMatchObject([{ code: "listing-unrecognized" }]);
    expect(diagnostics[0]?.fix).toMatch(/^To add the 2 papers that it names, keep only their links/);
  });
});

describe("exports of other programs", () => {
  const read1 = async (name: string) => {
    const text = decode(readFileSync(join(PROJECT, "tests/sources/programs", name))).text;
    return read(`2026-07-02${name.slice(name.lastIndexOf("."))}`, text);
  };
  const FOXES = {
    title: "Sparse Networks of Foxes",
    arxivId: "2605.90011",
    url: "https://arxiv.org/abs/2605.90011",
    date: "2026-05-12",
    category: expect.stringMatching(/^Computer Science - Distributed/),
    authors: ["Ada Vesely", "Bo van der Berg", "The Fox Group"],
  };
  const LETTERS = {
    title: "Letters to a Fox",
    doi: "10.9999/offprint.fox.12",
    date: "2026-03",
    category: "Journal of Fox Studies",
    authors: ["Bo Lind", "Zoë Müller"],
  };

  test.each([
    // BibTeX has no day, and the categories in no order but that of letters.
    ["zotero.bib", [{ ...FOXES, date: "2026-05" }, LETTERS]],
    ["zotero.ris", [FOXES, LETTERS]],
    ["zotero.json", [{ ...FOXES, category: "cs" }, LETTERS]],
    ["zotero-web-api.json", [LETTERS]],
    ["endnote.ris", [{ ...LETTERS, authors: ["B. Lind", "Z. Müller"] }]],
    [
      "arxiv.bib",
      [{ ...FOXES, date: "2026", category: "cs.LG", authors: FOXES.authors.slice(0, 2), etAl: false }],
    ],
    [
      "dblp.bib",
      [
        {
          ...FOXES,
          date: "2026",
          category: "Other",
          url: "https://doi.org/10.48550/arXiv.2605.90011",
          authors: FOXES.authors.slice(0, 2),
        },
      ],
    ],
    ["datacite.bib", [{ ...FOXES, date: "2026", category: "cs.CL", authors: FOXES.authors.slice(0, 2) }]],
    ["crossref.json", [LETTERS]],
    ["zotero.rdf", [FOXES, LETTERS]],
    ["inspire.marcxml.xml", [{ ...FOXES, category: "cs.DC" }]],
    ["library.marcxml.xml", [LETTERS]],
  ])("%s", async (name, expected) => {
    const { entries, diagnostics } = await read1(name);
    expect(entries).toMatchObject(expected);
    expect(entries).toHaveLength(expected.length);
    const said = expected.some(({ category }) => category === "Other") ? ["record-without-category"] : [];
    expect(diagnostics.map(({ code }) => code)).toEqual(said);
  });

  test("scholar.bib, which ends its authors with “others”", async () => {
    const { entries } = await read1("scholar.bib");
    expect(entries).toMatchObject([{ arxivId: "2605.90011", etAl: true, date: "2026" }]);
  });

  test("RIS with old line ends, one space for two, or space before its tags is the same", async () => {
    const text = decode(readFileSync(join(PROJECT, "tests/sources/programs/zotero.ris"))).text;
    const plain = (await read("2026-07-02.ris", text)).entries;
    for (const changed of [
      text.replaceAll("\r\n", "\n"),
      text.replaceAll("\r\n", "\r"),
      text.replace(/^(\w\w) {2}-/gm, "$1 -"),
      text.replaceAll("\r\n", "\n").replace(/^/gm, "  "),
    ])
      expect((await read("2026-07-02.ris", changed)).entries).toEqual(plain);
  });
});

test("the format is recognised from the beginning: a text ten times as long takes much less than ten times as long", () => {
  const hostile = ["<!-- -->".repeat(500), "% x\n".repeat(1000), "<?xml ".repeat(700), "{ ".repeat(2000)];
  hostile.push("1,2,3,".repeat(2000), "a;b;".repeat(2000), "Ada Vesely, ".repeat(1000), "[".repeat(4000));
  const least = (text: string) => Math.min(...[0, 1, 2, 3].map(() => millisecondsOf(text)));
  for (const text of hostile)
    expect(least(text.repeat(10)), text.slice(0, 20)).toBeLessThan(4 * least(text) + TOO_SHORT);
});

/** The CPU time of recognising a text, in milliseconds. */
function millisecondsOf(text: string): number {
  const started = cpuTime();
  detectBinary(text);
  recognise(text, "");
  return cpuTime() - started;
}
