import { expect, test } from "vitest";
import { readerOf } from "../../../src/listing/importers/read.ts";
import { collect } from "../../../src/listing/parse/read.ts";

/** The categories and the venue of the first paper of a text. */
async function read(file: string, text: string, corrections?: string) {
  const { readSteps } = await readerOf(text, file);
  const beside = corrections === undefined ? undefined : { file: "corrections.yaml", text: corrections };
  const [entry] = collect(readSteps(text, { file, corrections: beside }), file).entries;
  return [entry?.category, entry?.categories, entry?.venue];
}

const JSON_LINE = { title: "Sparse Foxes", authors: ["Ada Vesely"], date: "2026-11-20" };
const MAIL = String.raw`------------------------------------------------------------------------------
\\
arXiv:2611.01234
Date: Fri, 20 Nov 2026 12:00:00 GMT   (10kb)

Title: Sparse Foxes in Snow
Authors: Ada Vesely, Bo Lind
Categories: cs.LG stat.ML
Journal-ref: Fox Letters 3, 1
\\
  We map foxes.
\\ ( https://arxiv.org/abs/2611.01234 ,  10kb)
`;

const LISTING = `arXiv:2611.01234 [pdf, other]
Title: Sparse Foxes in Snow
Authors: Ada Vesely, Bo Lind
Comments: 24 pages
Journal-ref: Fox Lett. B 716 (2012) 1-29
Subjects: High Energy Physics - Experiment (hep-ex); Nuclear Experiment (nucl-ex)

arXiv:2611.01235 [pdf, other]
Title: Counting Lakes from Orbit
Authors: Cy Cole, Eve Ray
Subjects: High Energy Physics - Experiment (hep-ex)
`;
const SEARCH = `arXiv:2611.01234  [pdf, other]  cs.LG  cs.AI
Sparse Foxes in Snow
Authors: Ada Vesely, Bo Lind
Abstract: We map foxes in snow and find that they are sparse. △ Less
Submitted 12 November, 2026; originally announced November 2026.
Journal ref: Fox Letters 3 (2026) 1-12

arXiv:2611.01235  [pdf, other]  cs.CV
Counting Lakes from Orbit
Authors: Cy Cole, Eve Ray
Abstract: We count lakes in pictures from orbit. △ Less
Submitted 11 November, 2026; originally announced November 2026.
`;

test.each<[what: string, file: string, text: string, expected: readonly unknown[]]>([
  ["arXiv's mail", "a.txt", MAIL, ["cs.LG", ["cs.LG", "stat.ML"], "Fox Letters 3, 1"]],
  [
    "arXiv's list of new papers",
    "a.txt",
    LISTING,
    ["hep-ex", ["hep-ex", "nucl-ex"], "Fox Lett. B 716 (2012) 1-29"],
  ],
  [
    "arXiv's list of new papers, of one without a journal",
    "a.txt",
    LISTING.replace(/Journal-ref.*\n/, ""),
    ["hep-ex", ["hep-ex", "nucl-ex"], undefined],
  ],
  ["arXiv's search", "a.txt", SEARCH, ["cs.LG", ["cs.LG", "cs.AI"], "Fox Letters 3 (2026) 1-12"]],
  [
    "JSON lines",
    "a.jsonl",
    JSON.stringify({ ...JSON_LINE, category: "LG", categories: ["stat.ML", "LG"], venue: "Fox Letters" }),
    ["LG", ["LG", "stat.ML"], "Fox Letters"],
  ],
  [
    "JSON lines that name a list alone",
    "a.jsonl",
    JSON.stringify({ ...JSON_LINE, categories: ["stat.ML", "LG"] }),
    ["stat.ML", ["stat.ML", "LG"], undefined],
  ],
  [
    "arXiv's metadata",
    "a.json",
    JSON.stringify({
      id: "2611.01234",
      ...JSON_LINE,
      authors: "Ada Vesely",
      categories: "cs.LG stat.ML math.OC",
    }),
    ["cs.LG", ["cs.LG", "stat.ML", "math.OC"], undefined],
  ],
  [
    "a table",
    "a.csv",
    "Title,Authors,Date,Categories\nSparse Foxes in Snow,Ada Vesely; Bo Lind,2026-11-20,cs.LG cs.CV\nMore Foxes,Cy Moreau,2026-11-20,cs.RO\n",
    ["cs.LG", ["cs.LG", "cs.CV"], undefined],
  ],
  [
    "a profile at Google Scholar, whose venues end in the year",
    "a.txt",
    "Title\tCited by\tYear\nSparse Foxes in Snow\nA Vesely, B Lind\nAdvances in Foxes 30, 2017\t120\t2017\nMore Foxes\nA Vesely\nFox Letters 3 (1), 4-9, 2016\t85\t2016\n",
    ["Advances in Foxes 30", undefined, "Advances in Foxes 30"],
  ],
  [
    "OpenReview's facts of a paper, copied as one line",
    "a.txt",
    "Sparse Foxes in Snow\nAda Vesely, Bo Lind\nPublished: 18 Sept 2026, Last Modified: 29 Oct 2026NeurIPS 2026 posterReaders: Everyone\nShow details\n\nMore Foxes at Night\nCy Moreau, Bo Lind\nPublished: 18 Sept 2026, Last Modified: 29 Oct 2026NeurIPS 2026 oralEveryoneRevisionsBibTeX\nShow details\n",
    ["NeurIPS 2026 poster", undefined, "NeurIPS 2026 poster"],
  ],
  [
    "a programme, whose times are no venues",
    "a.txt",
    "Oral Session 1 (Hall A)\n10:00\tSparse Foxes in Snow\tAda Vesely, Bo Lind\n10:20\tMore Foxes at Night\tCy Moreau, Eda Moor\n10:40\tHens in the Morning Fog\tOla Berg, Bo Lind\n",
    ["Other", undefined, undefined],
  ],
  [
    "a table whose heading asks where",
    "a.csv",
    "Paper,Authors,Year,Where published\nSparse Foxes in Snow,Ada Vesely; Bo Lind,2026,Fox Letters\nMore Foxes,Cy Moreau,2026,Fox Letters\n",
    ["Fox Letters", undefined, "Fox Letters"],
  ],
  [
    "labelled lines with a year alone",
    "a.txt",
    "Title: Sparse Foxes in Snow\nAuthors: Ada Vesely, Bo Lind\nYear: 2017\n\nTitle: More Foxes\nAuthors: Cy Moreau, Bo Lind\nYear: 2019\n",
    ["Other", undefined, undefined],
  ],
  [
    "Zotero's tags",
    "a.bib",
    "@article{a, title={Sparse Foxes}, author={Vesely, Ada}, year={2026}, journal={Fox Letters}, keywords={Computer Science - Machine Learning, Statistics - Machine Learning}}",
    [
      "Computer Science - Machine Learning",
      ["Computer Science - Machine Learning", "Statistics - Machine Learning"],
      "Fox Letters",
    ],
  ],
])("%s: every category, the primary one first, and the venue", async (_what, file, text, expected) => {
  expect(await read(file, text)).toEqual(expected);
});

test("corrections can set them", async () => {
  const corrections = '"Sparse Foxes":\n  categories: [math.CO, cs.DM]\n  venue: Fox Letters\n';
  expect(await read("a.jsonl", JSON.stringify({ ...JSON_LINE, category: "LG" }), corrections)).toEqual([
    "math.CO",
    ["math.CO", "cs.DM"],
    "Fox Letters",
  ]);
});
