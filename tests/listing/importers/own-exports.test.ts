import { expect, test } from "vitest";
import type { Entry } from "../../../src/listing/types.ts";
import * as exportFiles from "../../../templates/exports.11ty.ts";
import { contentFolder } from "../../support/folders.ts";
import { HOSTILE_LISTING } from "../../support/hostile.ts";
import { readText } from "../../support/read-text.ts";
import { rendered } from "../../support/rendered.ts";

const STATED = {
  category: "NeurIPS",
  date: "2026-05",
  score: 71.5,
  code: true,
  title: "On $k$-Means &amp; Costs of 5\\% <b>Less</b>",
  authors: ["Ada van der Berg", "Bo Sample, Jr.", "The Example Collaboration"],
  etAl: true,
  abstract: "Of \\emph{k} means; see $x < y$.",
  codeUrl: "https://code.example/means",
  arxivId: "2605.00001",
  doi: "10.1000/x_y",
};

/** What the file states of each paper; addresses that follow from identifiers are stated, too. */
const factsOf = ({
  title,
  authors,
  etAl,
  category,
  date,
  score,
  code,
  abstract,
  codeUrl,
  arxivId,
  doi,
}: Entry) => ({
  ...{ title, authors, etAl, category, date, score, code, codeUrl, arxivId, doi },
  abstract: abstract.replace(/\s+/g, " "),
});

test.each([
  ["a listing", { "2026-05-13.txt": HOSTILE_LISTING }],
  ["an identified paper with a venue as its category", { "2026-05-13.jsonl": `${JSON.stringify(STATED)}\n` }],
])("papers.json of %s is read as its listing is", async (_name, listings) => {
  const [[file, text] = ["", ""]] = Object.entries(listings);
  const { files } = await rendered(contentFolder({ [`listings/${file}`]: text }), exportFiles);
  const published = await readText(files.get("/papers.json") ?? "", "2026-05-13.json");
  const listed = await readText(text, file);
  const byTitle = (entries: readonly Entry[]) =>
    entries.map(factsOf).sort((a, b) => (a.title < b.title ? -1 : 1));
  expect(listed.entries.length).toBeGreaterThan(0);
  expect(byTitle(published.entries)).toEqual(byTitle(listed.entries));
});

test.each(["bib", "ris", "csl.json"])(
  "papers.%s states that a paper has further authors",
  async (extension) => {
    const content = contentFolder({ "listings/2026-05-13.jsonl": `${JSON.stringify(STATED)}\n` });
    const { files } = await rendered(content, exportFiles);
    const { entries } = await readText(files.get(`/papers.${extension}`) ?? "", `2026-05-13.${extension}`);
    expect(entries.map(({ authors, etAl }) => ({ authors: authors.length, etAl }))).toEqual([
      { authors: 3, etAl: true },
    ]);
  },
);

test("the score of a search result is not the score of a paper", async () => {
  const found = [
    { title: "Sparse Maps of Foxes", authors: ["Ada Vesely"], year: 2026, score: 18.2, code: "A1" },
  ];
  const { entries } = await readText(JSON.stringify(found), "2026-05-13.json");
  expect(entries.map(({ score, code }) => ({ score, code }))).toEqual([{ score: null, code: false }]);
});
