import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson } from "../../../src/listing/importers/documents/json/read.ts";
import { JSON_SHAPE } from "../../../src/listing/importers/documents/json/shape.ts";
import type { SourceRecord } from "../../../src/listing/importers/record.ts";
import { cpuTime } from "../../support/growth.ts";
import { readText } from "../../support/read-text.ts";
import { withEntryNames } from "../../support/record-names.ts";

const read = (text: string): readonly SourceRecord[] =>
  [...readJson(text, "a.json")].filter((record) => "authors" in record).map(withEntryNames);

const sure = (text: string) => JSON_SHAPE.recognise({ text, lines: text.split("\n"), file: "a.txt" });

const FOXES = { title: "Sparse Maps of Foxes", authors: ["Ada Vesely", "Bo Lind"] };
const TITLE = FOXES.title;

/** Responses of services and programs, each with one paper. */
const ANSWERS: readonly (readonly [service: string, answer: unknown, expected: object])[] = [
  [
    "OpenAlex",
    {
      meta: { count: 1 },
      results: [
        {
          id: "https://openalex.example/W1",
          doi: "https://doi.org/10.9999/fox.1",
          display_name: TITLE,
          publication_year: 2026,
          publication_date: "2026-05-12",
          primary_location: {
            landing_page_url: "https://fox.example/1",
            source: { display_name: "Journal of Foxes" },
          },
          authorships: [
            { author: { display_name: "Ada Vesely" }, institutions: [{ display_name: "Fox University" }] },
            { author: { display_name: "Bo Lind" }, institutions: [] },
          ],
          abstract_inverted_index: { We: [0], map: [1], "foxes.": [2] },
          concepts: [{ display_name: "Fox", score: 0.5 }],
        },
      ],
    },
    { date: "2026-05-12", category: "Journal of Foxes", doi: "10.9999/fox.1", abstract: "We map foxes." },
  ],
  [
    "Semantic Scholar, a paper's citations",
    {
      offset: 0,
      data: [
        {
          citingPaper: {
            paperId: "a",
            title: TITLE,
            year: 2026,
            venue: "FOX",
            authors: [
              { authorId: "1", name: "Ada Vesely" },
              { authorId: "2", name: "Bo Lind" },
            ],
            externalIds: { ArXiv: "2605.90011" },
          },
        },
      ],
    },
    { date: "2026", category: "FOX", arxivId: "2605.90011" },
  ],
  [
    "Semantic Scholar, one paper with its references",
    {
      paperId: "a",
      title: TITLE,
      year: 2026,
      venue: "FOX",
      authors: [{ name: "Ada Vesely" }, { name: "Bo Lind" }],
      references: [{ paperId: "b", title: "Owls", authors: [{ name: "Cy Cole" }], year: 2020 }],
    },
    { date: "2026" },
  ],
  [
    "Scopus's API",
    {
      "search-results": {
        entry: [
          {
            "dc:title": TITLE,
            "prism:coverDate": "2026-05-12",
            author: [
              { authname: "Vesely A.", surname: "Vesely", "given-name": "Ada" },
              { authname: "Lind B.", surname: "Lind", "given-name": "Bo" },
            ],
          },
        ],
      },
    },
    { date: "2026-05-12" },
  ],
  [
    "DataCite, with several dates",
    {
      data: {
        attributes: {
          titles: [{ title: TITLE }],
          creators: [{ name: "Vesely, Ada" }, { name: "Lind, Bo" }],
          publicationYear: 2026,
          dates: [
            { date: "2026-06-01", dateType: "Available" },
            { date: "2026-05-12", dateType: "Issued" },
          ],
        },
      },
    },
    { date: "2026-05-12" },
  ],
  [
    "Zotero's API",
    [
      {
        key: "A",
        version: 1,
        library: { type: "user", id: 1, name: "ada" },
        meta: { creatorSummary: "Vesely and Lind", parsedDate: "2026-05" },
        data: {
          key: "A",
          itemType: "journalArticle",
          title: TITLE,
          creators: [
            { creatorType: "author", firstName: "Ada", lastName: "Vesely" },
            { creatorType: "editor", firstName: "Ed", lastName: "Itor" },
            { creatorType: "author", firstName: "Bo", lastName: "Lind" },
          ],
          abstractNote: "We map.",
          publicationTitle: "Journal of Foxes",
          date: "05/2026",
          DOI: "10.9999/fox.1",
          url: "https://fox.example/1",
          tags: [{ tag: "foxes" }],
        },
      },
    ],
    { date: "2026-05", category: "Journal of Foxes", abstract: "We map." },
  ],
  [
    "DBLP, whose titles end in a full stop",
    {
      result: {
        hits: {
          "@total": "1",
          hit: [
            {
              "@score": "1",
              info: {
                authors: {
                  author: [
                    { "@pid": "1", text: "Ada Vesely 0001" },
                    { "@pid": "2", text: "Bo Lind" },
                  ],
                },
                title: `${TITLE}.`,
                venue: "FOX",
                year: "2026",
                ee: "https://doi.org/10.9999/fox.1",
              },
            },
          ],
        },
      },
    },
    { date: "2026", category: "FOX" },
  ],
  [
    "DBLP, with arXiv's number as a volume",
    {
      result: {
        hits: {
          hit: [
            {
              info: {
                authors: { author: [{ text: "Ada Vesely" }, { text: "Bo Lind" }] },
                title: `${TITLE}.`,
                venue: "CoRR",
                volume: "abs/2605.01234",
                year: "2026",
              },
            },
          ],
        },
      },
    },
    { date: "2026", arxivId: "2605.01234" },
  ],
  [
    "DBLP, one author",
    {
      result: {
        hits: {
          hit: [
            {
              info: {
                authors: { author: { text: "Ada Vesely" } },
                title: "Owls.",
                venue: ["FOX", "OWL"],
                year: "2026",
              },
            },
          ],
        },
      },
    },
    { title: "Owls", authors: ["Ada Vesely"], category: "FOX" },
  ],
  [
    "Hugging Face",
    [
      {
        paper: {
          id: "2605.90011",
          authors: [
            { _id: "1", name: "Ada Vesely", hidden: false },
            { _id: "2", name: "Bo Lind" },
          ],
          publishedAt: "2026-05-12T00:00:00.000Z",
          title: TITLE,
          summary: "We map.",
          upvotes: 12,
          githubRepo: "https://github.com/fox/maps",
        },
        publishedAt: "2026-05-14T00:00:00.000Z",
        title: TITLE,
        numComments: 1,
        submittedBy: { name: "ed", fullname: "Ed Nye" },
      },
    ],
    {
      date: "2026-05-12",
      arxivId: "2605.90011",
      abstract: "We map.",
      codeUrl: "https://github.com/fox/maps",
    },
  ],
  [
    "DataCite",
    {
      data: [
        {
          id: "10.9999/fox.1",
          type: "dois",
          attributes: {
            doi: "10.9999/fox.1",
            titles: [{ title: TITLE }],
            creators: [
              { name: "Vesely, Ada", nameType: "Personal", givenName: "Ada", familyName: "Vesely" },
              { name: "Lind, Bo" },
            ],
            publicationYear: 2026,
            descriptions: [{ description: "We map.", descriptionType: "Abstract" }],
            url: "https://fox.example/1",
          },
        },
      ],
    },
    { date: "2026", doi: "10.9999/fox.1", abstract: "We map." },
  ],
  [
    "OpenReview",
    {
      notes: [
        {
          id: "abc",
          forum: "abc",
          cdate: 1778544000000,
          content: {
            title: { value: TITLE },
            authors: { value: ["Ada Vesely", "Bo Lind"] },
            authorids: { value: ["~Ada_Vesely1"] },
            abstract: { value: "We map." },
            venue: { value: "FOX 2026 poster" },
            keywords: { value: ["foxes"] },
          },
        },
      ],
      count: 1,
    },
    { date: "2026-05-12", category: "FOX 2026 poster" },
  ],
  [
    "Papers with Code",
    {
      count: 1,
      results: [
        {
          id: "sparse-maps",
          arxiv_id: "2605.90011",
          url_abs: "https://arxiv.org/abs/2605.90011v1",
          url_pdf: "https://arxiv.org/pdf/2605.90011v1.pdf",
          title: TITLE,
          abstract: "We map.",
          authors: ["Ada Vesely", "Bo Lind"],
          published: "2026-05-12",
          conference: null,
          proceeding: null,
        },
      ],
    },
    { date: "2026-05-12", arxivId: "2605.90011", pdfUrl: "https://arxiv.org/pdf/2605.90011v1.pdf" },
  ],
  [
    "INSPIRE",
    {
      hits: {
        hits: [
          {
            id: "1",
            metadata: {
              titles: [{ title: TITLE, source: "arXiv" }],
              authors: [
                { full_name: "Vesely, Ada", affiliations: [{ value: "Fox U." }] },
                { full_name: "Lind, Bo" },
              ],
              abstracts: [{ value: "We map." }],
              arxiv_eprints: [{ value: "2605.90011", categories: ["hep-ph"] }],
              preprint_date: "2026-05-12",
              dois: [{ value: "10.9999/fox.1" }],
            },
          },
        ],
        total: 1,
      },
    },
    { date: "2026-05-12", category: "hep-ph", arxivId: "2605.90011" },
  ],
  [
    "NASA ADS",
    {
      response: {
        numFound: 1,
        docs: [
          {
            bibcode: "2026Fox",
            title: [TITLE],
            author: ["Vesely, Ada", "Lind, Bo"],
            pubdate: "2026-05-00",
            pub: "Journal of Foxes",
            doi: ["10.9999/fox.1"],
            identifier: ["arXiv:2605.90011"],
          },
        ],
      },
    },
    { date: "2026-05", category: "Journal of Foxes", arxivId: "2605.90011" },
  ],
  [
    "bioRxiv",
    {
      collection: [
        {
          doi: "10.9999/fox.1",
          title: TITLE,
          authors: "Vesely, A.; Lind, B.",
          date: "2026-05-12",
          category: "ecology",
          abstract: "We map.",
          server: "bioRxiv",
        },
      ],
    },
    { authors: ["A. Vesely", "B. Lind"], date: "2026-05-12" },
  ],
  [
    "PubMed's summaries, keyed by their numbers",
    {
      result: {
        uids: ["11", "12"],
        "11": {
          uid: "11",
          pubdate: "2026 May 12",
          source: "J Foxes",
          authors: [{ name: "Vesely A", authtype: "Author" }],
          title: `${TITLE}.`,
          fulljournalname: "Journal of Foxes",
        },
        "12": {
          uid: "12",
          pubdate: "2025",
          source: "J Owls",
          authors: [{ name: "Cole C" }],
          title: "Owls.",
          fulljournalname: "Journal of Owls",
        },
      },
    },
    { authors: ["Vesely A"], date: "2026-05-12", category: "Journal of Foxes" },
  ],
  [
    "Crossref, one work with its references",
    {
      status: "ok",
      message: {
        DOI: "10.9999/fox.1",
        title: [TITLE],
        author: [
          { given: "Ada", family: "Vesely" },
          { given: "Bo", family: "Lind" },
        ],
        "container-title": ["Journal of Foxes"],
        issued: { "date-parts": [[2026, 5, 12]] },
        reference: [{ key: "1", "article-title": "Owls", author: "Cole", year: "2020" }],
      },
    },
    { date: "2026-05-12", category: "Journal of Foxes", doi: "10.9999/fox.1" },
  ],
  [
    "Mendeley",
    [
      {
        id: "a",
        title: TITLE,
        type: "journal",
        authors: [
          { first_name: "Ada", last_name: "Vesely" },
          { first_name: "Bo", last_name: "Lind" },
        ],
        year: 2026,
        source: "Journal of Foxes",
        identifiers: { doi: "10.9999/fox.1" },
      },
    ],
    { date: "2026", category: "Journal of Foxes", doi: "10.9999/fox.1" },
  ],
  [
    "Europe PMC",
    {
      resultList: {
        result: [
          {
            id: "1",
            doi: "10.9999/fox.1",
            title: TITLE,
            authorString: "Vesely A, Lind B.",
            journalTitle: "J Foxes",
            pubYear: "2026",
            firstPublicationDate: "2026-05-12",
          },
        ],
      },
    },
    { authors: ["Vesely A", "Lind B"], date: "2026-05-12", category: "J Foxes" },
  ],
];

describe("an answer of", () => {
  test.each(ANSWERS)("%s", (_service, answer, expected) => {
    for (const text of [
      JSON.stringify(answer),
      JSON.stringify(answer, null, 2),
      `\ufeff${JSON.stringify(answer)}\r\n`,
    ]) {
      expect(read(text)[0]).toMatchObject({ ...FOXES, ...expected });
      expect(sure(text)).toBeGreaterThan(0.8);
    }
  });

  test("all papers of PubMed are read, and references of a paper are not", () => {
    const count = (service: string) => {
      const answer = ANSWERS.find(([name]) => name.startsWith(service))?.[1];
      return read(JSON.stringify(answer)).length;
    };
    expect([count("PubMed"), count("Crossref"), count("Semantic Scholar, one")]).toEqual([2, 1, 1]);
  });
});

describe("papers in JSON", () => {
  const paper = (title: string) => ({ title, authors: ["Ada Vesely"], year: 2026 });

  test("are read from arXiv's metadata, one per line, with TeX in names as letters", () => {
    const line = (id: string) =>
      JSON.stringify({
        id,
        authors: 'A. M\\"uller (Fox U.)',
        title: "Maps\n  of Foxes",
        categories: "cs.CL cs.LG",
        abstract: "  We map.\n",
        versions: [{ version: "v1", created: "Tue, 12 May 2026 19:18:42 GMT" }],
        update_date: "2026-06-01",
        authors_parsed: [
          ['M\\"uller', "Ada", "", "Fox U."],
          ["King", "Bo", "Jr."],
        ],
      });
    const records = read(`${line("2605.90011")}\n${line("2605.90012")}\n`);
    expect(records).toMatchObject([
      {
        authors: ["Ada Müller", "Bo King, Jr."],
        category: "cs.CL",
        date: "2026-05-12",
        arxivId: "2605.90011",
        location: { line: 1 },
      },
      { arxivId: "2605.90012", location: { line: 2 } },
    ]);
  });

  test.each([
    ["lists below several keys", { "2026-05-12": [paper("A"), paper("B")], "2026-05-13": [paper("C")] }],
    ["an object keyed by name", { vesely26a: paper("A"), vesely26b: paper("B"), lind: paper("C") }],
    ["a list within words", [paper("A"), paper("B"), paper("C")]],
  ])("%s: all are read", (kind, value) => {
    const json = JSON.stringify(value, null, 1);
    const text = kind.includes("words") ? `Here you are:\n\n\`\`\`json\n${json}\n\`\`\`\n` : json;
    expect(read(text).map(({ title }) => title)).toEqual(["A", "B", "C"]);
    expect(sure(text)).toBeGreaterThanOrEqual(0.7);
  });

  test("that are truncated are reported, and those before them are read", () => {
    const text = JSON.stringify({ items: [paper("A"), paper("B")] }).slice(0, -20);
    const all = [...readJson(text, "a.json")];
    expect(all).toMatchObject([{ title: "A" }, { code: "source-syntax", line: 1 }]);
    expect([...readJson('[{"title":"A","authors":["Bo Lind"]},{"title":}]', "a.json")]).toMatchObject([
      { title: "A" },
      { code: "record-not-json" },
    ]);
  });

  test("are not found in other JSON", () => {
    for (const value of [
      { name: "package", version: "1.0.0" },
      [{ title: "Settings" }],
      { items: [{ name: "Fox", price: 3 }] },
      [1, 2],
    ])
      expect(sure(JSON.stringify(value))).toBeLessThan(0.5);
  });
});

describe("any text", () => {
  test("is read without an exception, and every whole paper in it is found", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(60), (json, cut) => {
        for (const record of [...readJson(json, "a"), ...readJson(json.slice(cut), "a")])
          expect(record).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    "[",
    "{",
    '{"a":',
    '[{"title":"A",',
    "}",
    "]",
    '"',
    '{"title":"A","authors":["B"]}',
    '{"a":[',
    "\\",
    "[}",
  ])("%j many times takes linear time", (pattern) => {
    const text = pattern.repeat(30_000);
    const started = cpuTime();
    for (const record of readJson(text, "a")) expect(record).toBeDefined();
    sure(text);
    expect(cpuTime() - started).toBeLessThan(8000);
  });
});

test.each([
  ["arrays", "[".repeat(5000), 14],
  ["objects", `${'{"a":'.repeat(20)}{"title":"A Title","authors":["Ada Vesely"]}${"}".repeat(20)}`, 66],
])("nested %s are reported as nested too deep, at their place", async (_, text, column) => {
  expect(await readText(text, "a.json")).toMatchObject({
    shape: "json",
    entries: [],
    diagnostics: [{ code: "source-nested", column, message: expect.stringContaining("more than 12 deep") }],
  });
});

test.each([
  ["year", "2026", { date: "2026" }],
  ["day", "2026-05-12", { date: "2026-05-12" }],
  ["arXiv number", "2605.90011", { arxivId: "2605.90011" }],
])("papers filed under a %s have it", (_, key, expected) => {
  const filed = { [key]: [{ title: TITLE, authors: FOXES.authors }] };
  expect(read(JSON.stringify(filed))).toMatchObject([{ ...FOXES, ...expected }]);
  expect(read(JSON.stringify({ [key]: { title: TITLE, authors: FOXES.authors } }))).toMatchObject([expected]);
});

test("the date that a paper states counts more than the key", () =>
  expect(
    read(JSON.stringify({ "2026": [{ title: TITLE, authors: ["Ada Vesely"], date: "2025-03" }] })),
  ).toMatchObject([{ date: "2025-03" }]));

test("JSON lines with wrapped titles keep their spaces", async () => {
  const line = (title: string) =>
    JSON.stringify({ id: "2605.90011", title, authors: "Ada Vesely", abstract: "  We map.\n" });
  const titles = ["Sparse\n  Maps", "Owls\n  Hear", "Lakes\n  Count"];
  expect((await readText(titles.map(line).join("\n"))).entries.map(({ title }) => title)).toEqual([
    "Sparse Maps",
    "Owls Hear",
    "Lakes Count",
  ]);
});

test("JSON without objects of papers is not read as references", async () => {
  // Without a row of names, as in json-columns, nothing states what the values are.
  const text = '[["Selective Maps of Foxes", "Ada Vesely, Bo F. T. Lind", 2026]]';
  expect((await readText(text)).entries).toEqual([]);
});
