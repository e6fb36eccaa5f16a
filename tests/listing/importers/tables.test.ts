import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SourceRecord } from "../../../src/listing/importers/record.ts";
import type { Shape } from "../../../src/listing/importers/shape.ts";
import { cutRows } from "../../../src/listing/importers/tables/rows.ts";
import { TABLE_SHAPES } from "../../../src/listing/importers/tables/shapes.ts";
import { cpuTime } from "../../support/growth.ts";
import { readText } from "../../support/read-text.ts";

/** The shape that is surest of a text, and how sure. */
function recognised(text: string): { readonly shape: Shape | undefined; readonly sure: number } {
  const sample = { text, lines: text.split("\n", 2000), file: "2026-11-23.txt" };
  const scored = TABLE_SHAPES.map((shape) => ({ shape, sure: shape.recognise(sample) }));
  const best = scored.reduce((a, b) => (b.sure > a.sure ? b : a));
  return best.sure >= 0.5 ? best : { shape: undefined, sure: best.sure };
}

async function read(text: string): Promise<readonly SourceRecord[]> {
  const { shape } = recognised(text);
  if (!shape) throw new Error("no shape");
  const readRecords = await shape.reader();
  return [...readRecords(text, "2026-11-23.txt")].filter((record) => "authors" in record);
}

const FOXES = { title: "Sparse Maps of Foxes", authors: ["Ada Vesely", "Bo Lind"] };
const OWLS = { title: "How Do Owls Hear? A Survey", authors: ["Cy Ward-Hale"] };

/** A row of headings and two of papers, as programs write them. */
const TABLES: readonly (readonly [program: string, text: string, expected: object])[] = [
  [
    "Zotero",
    '"Key","Item Type","Publication Year","Author","Title","Publication Title","DOI","Url","Abstract Note","Date","Date Added","Extra","Automatic Tags"\n' +
      '"A1","preprint","2026","Vesely, Ada; Lind, Bo","Sparse Maps of Foxes","","","http://arxiv.org/abs/2605.90011","We map\nfoxes.","2026-05-12","2026-06-01 10:00:00","arXiv:2605.90011 [cs]","Computer Science - Machine Learning"\n' +
      '"A2","journalArticle","2025","Ward-Hale, Cy","How Do Owls Hear? A Survey","Journal of Owls","10.9999/owl.2","","","2025-03","2026-06-01 10:00:00","",""\n',
    [
      {
        ...FOXES,
        date: "2026-05-12",
        arxivId: "2605.90011",
        category: "Computer Science - Machine Learning",
      },
      { ...OWLS, date: "2025-03", doi: "10.9999/owl.2", category: "Journal of Owls" },
    ],
  ],
  [
    "SpringerLink, where names are glued to each other",
    "Item Title,Publication Title,Item DOI,Authors,Publication Year\nSparse Maps of Foxes,Journal of Foxes,10.9999/fox.1,Ada VeselyBo Lind,2026\nHow Do Owls Hear? A Survey,Journal of Owls,10.9999/owl.2,Cy Ward-Hale,2025\n",
    [
      { ...FOXES, date: "2026" },
      { ...OWLS, date: "2025" },
    ],
  ],
  [
    "a spreadsheet with an author a column, and alternatives in headings",
    "Title,Author 2,Author 1,Journal / conference,Year\nSparse Maps of Foxes,Bo Lind,Ada Vesely,Journal of Foxes,2026\nHow Do Owls Hear? A Survey,,Cy Ward-Hale,OWL,2025\n",
    [
      { ...FOXES, venue: "Journal of Foxes" },
      { ...OWLS, venue: "OWL" },
    ],
  ],
  [
    "years of two digits in the order of the United States, and categories as a list of Python",
    "titles,authors,published_date,terms\nSparse Maps of Foxes,\"Ada Vesely, Bo Lind\",5/12/26,\"['cs.LG', 'hep-th']\"\nHow Do Owls Hear? A Survey,Cy Ward-Hale,3/31/25,['hep-th']\n",
    [
      { ...FOXES, date: "2026-05-12", category: "cs.LG" },
      { ...OWLS, date: "2025-03-31", category: "hep-th" },
    ],
  ],
  [
    "Scopus without full names",
    '\ufeff"Authors","Author(s) ID","Title","Year","Source title","DOI","Link"\r\n"Vesely A.; Lind B.","1; 2","Sparse Maps of Foxes","2026","Journal of Foxes","10.9999/fox.1","https://www.scopus.com/x"\r\n',
    [
      {
        title: FOXES.title,
        authors: ["Vesely A.", "Lind B."],
        date: "2026",
        category: "Journal of Foxes",
        doi: "10.9999/fox.1",
      },
    ],
  ],
  [
    "Dimensions, with a line above the headings",
    '"About the data: Exported on Nov 23, 2026. Criteria: foxes."\n"Rank","Publication ID","DOI","Title","Abstract","Source title","Publication Date","PubYear","Authors"\n"1","pub.1","10.9999/fox.1","Sparse Maps of Foxes","We map.","Journal of Foxes","2026-05-12","2026","Vesely, Ada; Lind, Bo"\n',
    [{ ...FOXES, date: "2026-05-12", category: "Journal of Foxes", abstract: "We map." }],
  ],
  [
    "PubMed",
    'PMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year,Create Date,PMCID,NIHMS ID,DOI\n1,Sparse Maps of Foxes.,"Vesely A, Lind B.","J Foxes. 2026 May;1(1):2-3.",Vesely A,J Foxes,2026,2026/05/12,,,10.9999/fox.1\n',
    [{ title: FOXES.title, authors: ["Vesely A", "Lind B"], date: "2026", category: "J Foxes" }],
  ],
  [
    "IEEE Xplore",
    '"Document Title",Authors,"Author Affiliations","Publication Title","Date Added To Xplore","Publication Year","Abstract","DOI","PDF Link"\n"Sparse Maps of Foxes","A. Vesely; B. Lind","Fox University; Fox University","2026 Conference on Foxes","3 June 2026","2026","We map.","10.9999/fox.1","https://ieee.example/stamp.jsp?arnumber=1"\n',
    [
      {
        title: FOXES.title,
        authors: ["A. Vesely", "B. Lind"],
        date: "2026",
        category: "2026 Conference on Foxes",
      },
    ],
  ],
  [
    "Web of Science, tab-delimited with its tags",
    "PT\tAU\tAF\tTI\tSO\tAB\tPD\tPY\tDI\nJ\tVesely, A; Lind, B\tVesely, Ada; Lind, Bo\tSparse Maps of Foxes\tJ FOXES\tWe map.\tMAY 12\t2026\t10.9999/fox.1\n",
    [{ ...FOXES, date: "2026", category: "J FOXES", abstract: "We map." }],
  ],
  [
    "Publish or Perish",
    'Cites,Authors,Title,Year,Source,Publisher,ArticleURL,CitesURL,GSRank\n12,"A Vesely, B Lind","Sparse Maps of Foxes",2026,"Journal of Foxes","fox.example","https://fox.example/1","https://scholar.example/2",1\n',
    [
      {
        title: FOXES.title,
        authors: ["A Vesely", "B Lind"],
        date: "2026",
        category: "Journal of Foxes",
        url: "https://fox.example/1",
      },
    ],
  ],
  [
    "Google Scholar",
    'Authors,Title,Publication,Volume,Number,Pages,Year,Publisher\n"Vesely, Ada; Lind, Bo; ",Sparse Maps of Foxes,Journal of Foxes,1,2,3-4,2026,Fox Press\n',
    [{ ...FOXES, date: "2026", category: "Journal of Foxes" }],
  ],
  [
    "OpenAlex",
    "id,doi,display_name,publication_date,publication_year,authorships.author.display_name,primary_location.source.display_name\nhttps://openalex.example/W1,https://doi.org/10.9999/fox.1,Sparse Maps of Foxes,2026-05-12,2026,Ada Vesely|Bo Lind,Journal of Foxes\n",
    [{ ...FOXES, date: "2026-05-12", doi: "10.9999/fox.1", category: "Journal of Foxes" }],
  ],
  [
    "JabRef",
    '"Identifier","BibliographyType","Author","Title","Journal","Year","Month"\n"v26","7","Vesely, Ada and Lind, Bo","Sparse Maps of Foxes","Journal of Foxes","2026","may"\n',
    [{ ...FOXES, date: "2026-05" }],
  ],
  [
    "Notion",
    'Name,Authors,Published,Tags,URL\nSparse Maps of Foxes,"Ada Vesely, Bo Lind","May 12, 2026","LLM, foxes",https://arxiv.org/abs/2605.90011\nHow Do Owls Hear? A Survey,Cy Ward-Hale,,,\n',
    [
      { ...FOXES, date: "2026-05-12", arxivId: "2605.90011" },
      { ...OWLS, date: undefined },
    ],
  ],
  [
    "a German spreadsheet",
    'Titel;Autor(en);Zeitschrift;Veröffentlichungsdatum\nSparse Maps of Foxes;Vesely, Ada; Lind\n"Sparse Maps of Foxes";"Vesely, Ada; Lind, Bo";Journal of Foxes;12.05.2026\n'.replace(
      "Sparse Maps of Foxes;Vesely, Ada; Lind\n",
      "",
    ),
    [{ ...FOXES, date: "2026-05-12", category: "Journal of Foxes" }],
  ],
  [
    "a Chinese spreadsheet",
    "标题\t作者\t期刊\t发表时间\n狐狸的稀疏地图\t李明、王伟\t狐狸学报\t2026年5月12日\n",
    [{ title: "狐狸的稀疏地图", authors: ["李明", "王伟"], date: "2026-05-12", category: "狐狸学报" }],
  ],
  [
    "a spreadsheet in the American order of dates",
    "Date\tPaper\tAuthors\n5/6/2026\tSparse Maps of Foxes\tAda Vesely, Bo Lind\n5/16/2026\tHow Do Owls Hear? A Survey\tCy Ward-Hale\n",
    [
      { ...FOXES, date: "2026-05-06" },
      { ...OWLS, date: "2026-05-16" },
    ],
  ],
  [
    "a spreadsheet where day and month could be either: the year is certain",
    "Date\tPaper\tAuthors\n5/6/2026\tSparse Maps of Foxes\tAda Vesely, Bo Lind\n",
    [{ ...FOXES, date: "2026" }],
  ],
  [
    "cells without headings",
    "Ada Vesely, Bo Lind\tSparse Maps of Foxes\t2026\nCy Ward-Hale\tHow Do Owls Hear? A Survey\t2025\nDi Marsh, Ed Nye\tNoisy Labels for Counting Birds at Night\t2025\n",
    [{ ...FOXES, date: "2026" }, { ...OWLS, date: "2025" }, { authors: ["Di Marsh", "Ed Nye"] }],
  ],
  [
    "titles and links alone",
    "Title\tLink\nSparse Maps of Foxes\thttps://arxiv.org/abs/2605.90011v2\nHow Do Owls Hear? A Survey\thttps://arxiv.org/abs/2501.90012\n",
    [
      { title: FOXES.title, authors: [], arxivId: "2605.90011" },
      { title: OWLS.title, arxivId: "2501.90012" },
    ],
  ],
];

describe("a table", () => {
  test.each(TABLES)("of %s", async (_program, text, expected) => {
    expect(recognised(text).sure).toBeGreaterThan(0.8);
    const records = await read(text);
    expect(records).toMatchObject(expected);
    expect(records).toHaveLength((expected as unknown[]).length);
  });

  test.each(TABLE_SHAPES.map((shape) => [shape.name, shape] as const))(
    "%s: its specimen",
    async (_name, shape) => {
      expect(recognised(shape.specimen).shape?.id).toBe(shape.id);
      expect(await read(shape.specimen)).toMatchObject([FOXES]);
    },
  );

  test("keeps quotes that are part of a title, and loses no row because of one", async () => {
    const text =
      'Title\tAuthors\tYear\n"Why Foxes?": On Maps\tAda Vesely\t2026\nHow "Owls" Hear\tBo Lind\t2025\n"A Lone Quote\tCy Cole\t2024\nThe End of It\tDi Marsh\t2023\n';
    const titles = (await read(text)).map(({ title }) => title);
    expect(titles).toEqual(['"Why Foxes?": On Maps', 'How "Owls" Hear', '"A Lone Quote', "The End of It"]);
  });

  test("warns where cells do not fit the columns", async () => {
    const text =
      "Title,Authors,Year,DOI\nFoxes, and Maps,Ada Vesely,2026,10.9999/fox.1\nOwls at Night,Bo Lind,2025,\n";
    const [foxes, owls] = await read(text);
    expect(foxes?.diagnostics).toMatchObject([{ code: "table-row-shifted", line: 2 }]);
    expect(owls?.diagnostics).toEqual([]);
  });

  test.each([
    ["pushes an empty cell out", "Foxes, and Maps,Ada Vesely,2026-03-02,Zoology,"],
    ["puts the date into the column of venues", "Foxes, and Maps,Ada Vesely,2026-03-02,Zoology"],
  ])("warns of a row in which a comma %s", async (_, row) => {
    const others = ["Owls", "Hens", "Elks"].map(
      (animal) => `${animal} at Night,Bo Lind,2025-01-02,Zoology,\n`,
    );
    const [foxes, ...rest] = await read(`Title,Authors,Date,Venue,DOI\n${row}\n${others.join("")}`);
    expect(foxes?.diagnostics).toMatchObject([{ code: "table-row-shifted", line: 2 }]);
    expect(rest.map(({ diagnostics }) => diagnostics)).toEqual([[], [], []]);
  });
});

describe("tables without papers", () => {
  test.each([
    ["prose", "Dear all, here are, as ever, the papers.\nWe met, we read, and we wrote.\nBest, Ada\n"],
    [
      "a listing",
      "LGMay 12, 2026\nSparse Maps of Foxes || Ada Vesely, Bo Lind\nWe map foxes, owls, and birds.\n",
    ],
    ["a list of people", "Vesely, Ada\nLind, Bo\nCole, Cy\n"],
    [
      "references",
      "Vesely, A., & Lind, B. (2026). Sparse maps of foxes. Journal of Foxes, 1, 2-3.\nWard, C. (2025). Owls. Birds, 4, 5-6.\n",
    ],
    [
      "a budget",
      "Item\tPrice\tDate\nBread\t3.20\t2026-05-12\nMilk\t1.10\t2026-05-13\n".replace("Item", "Kind"),
    ],
  ])("%s", (_kind, text) => expect(recognised(text).shape).toBeUndefined());
});

test("without headings, the name of a conference is not the title, however long it is", async () => {
  const [paper] = await read(
    "Sparse Maps of Foxes\tAda Vesely, Bo Lind\tIn Proceedings of the International Conference on Foxes\t2026\n",
  );
  expect(paper).toMatchObject(FOXES);
});

test("commas within the cells of a table with semicolons divide no cells", async () => {
  const row = (title: string) => `${title}; Ada Vesely, Bo Lind, Cy Ward-Hale; Journal of Foxes; 2026\n`;
  const titles = ["Sparse Maps of Foxes", "How Do Owls Hear? A Survey", "The Names of Lakes"];
  const papers = await read(titles.map(row).join(""));
  expect(papers.map(({ title, authors }) => [title, authors?.length])).toEqual(
    titles.map((title) => [title, 3]),
  );
});

test("sentences with three commas each are no table", () => {
  const line = "2026. Ada Vesely, Bo Lind, and Cy Ward-Hale. Sparse Maps of Foxes. Journal of Foxes.\n";
  expect(recognised(line.repeat(4)).shape).toBeUndefined();
});

test("any text is cut into rows and read in linear time, every character in one row", async () => {
  const piece = fc.constantFrom(
    '"',
    '""',
    ",",
    "\t",
    ";",
    "\n",
    "\r\n",
    " ",
    "Title",
    "2026",
    "Ada Vesely",
    "\ufeff",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const text = pieces.join("");
      for (const shape of TABLE_SHAPES) {
        const readRecords = await shape.reader();
        for (const record of readRecords(text, "a.csv")) expect(record).toBeDefined();
      }
      const starts = [...cutRows(text, ",")].map(({ offset }) => offset);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
    { numRuns: 200 },
  );
  for (const pattern of ['"a,', '""",', '"', '"\n', ",", '"",', " ", '" ', "a;b,\n", '"a""b,']) {
    const text = pattern.repeat(200_000);
    const started = cpuTime();
    let cells = 0;
    for (const row of cutRows(text, ",")) cells += row.cells.length;
    expect(cells).toBeGreaterThan(0);
    expect(cpuTime() - started).toBeLessThan(8000);
  }
});

test.each([
  ["01/Jan/2015", "2015-01-01"],
  ["2015/Jan", "2015-01"],
  ["Jan '15", "2015-01"],
  ["2015 Spring", "2015"],
  ["Q1 2015", "2015"],
  ["Jan/Feb 2015", "2015-01"],
  ["[2015]", "2015"],
])("dates like %j make a column of dates", async (written, date) => {
  const { entries } = await readText(
    `Title,Authors,Date\nOn foxes,Ada Vesely,${written}\nOn owls,Bo Lind,${written}`,
  );
  expect(entries.map((entry) => entry.date)).toEqual([date, date]);
});
