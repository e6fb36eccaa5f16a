import { expect, test } from "vitest";
import { readerOf } from "../../../../src/listing/importers/read.ts";
import { collect } from "../../../../src/listing/parse/read.ts";
import { readText } from "../../../support/read-text.ts";

const FILE = "2026-11-23.txt";

async function read(text: string) {
  const { readSteps } = await readerOf(text, FILE);
  const { entries } = collect(readSteps(text, { file: FILE }), FILE);
  return entries.map(({ title, authors, date, line, doi }) => ({ title, authors, date, line, doi }));
}

const PAPERS = [
  { title: "Learning from Foxes: A Field Study", authors: ["Ada Vesely", "Bo Lind"], date: "2023" },
  { title: "Counting Lakes at Night", authors: ["Chidi Okafor"], date: "2022" },
];

test("headings of Org mode with properties are papers", async () => {
  const text = `#+TITLE: Reading list
#+STARTUP: overview

** TODO [#A] Learning from Foxes: A Field Study :foxes:read:
:PROPERTIES:
:AUTHORS: Ada Vesely and Bo Lind
:YEAR: 2023
:DOI: 10.1234/foxes.1
:END:
** DONE Counting Lakes at Night
:PROPERTIES:
:AUTHORS: Chidi Okafor
:YEAR: 2022
:END:
`;
  expect(await read(text)).toEqual([
    { ...PAPERS[0], line: 4, doi: "10.1234/foxes.1" },
    { ...PAPERS[1], line: 10, doi: undefined },
  ]);
});

test("the items of a report of Zotero are papers", async () => {
  const text = `Learning from Foxes: A Field Study
Item Type\tJournal Article
Author\tAda Vesely
Author\tBo Lind
Publication\tJournal of Foxes
Volume\t12
Date\t2023
DOI\t10.1234/foxes.1
Date Added\t3/12/2026, 10:01:02 AM
Modified\t3/12/2026, 10:01:02 AM

Counting Lakes at Night
Item Type\tConference Paper
Author\tChidi Okafor
Date\t2022
Date Added\t3/12/2026, 10:01:02 AM
`;
  expect(await read(text)).toEqual([
    { ...PAPERS[0], line: 1, doi: "10.1234/foxes.1" },
    { ...PAPERS[1], line: 12, doi: undefined },
  ]);
});

test("labels with one author per line belong to one paper", async () => {
  const text = PAPERS.map(
    ({ title, authors, date }) =>
      `Title: ${title}\n${authors.map((name) => `Author: ${name}`).join("\n")}\nDate: ${date}\n`,
  ).join("\n");
  const papers = await read(text);
  expect(papers.map(({ title, authors, date }) => ({ title, authors, date }))).toEqual(PAPERS);
});

test("a saved report of Zotero is read like its text", async () => {
  const item = ({ title, authors, date }: (typeof PAPERS)[number]) =>
    `<li class="item"><h2>${title}</h2><table><tr><th>Item Type</th><td>Journal Article</td></tr>${authors
      .map((name) => `<tr><th class="author">Author</th><td>${name}</td></tr>`)
      .join(
        "",
      )}<tr><th>Date</th><td>${date}</td></tr><tr><th>DOI</th><td>10.1234/${date}</td></tr></table></li>`;
  const html = `<!DOCTYPE html><html><body><ul class="report">\n${PAPERS.map(item).join("\n")}</ul></body></html>`;
  const papers = await read(html);
  expect(papers.map(({ title, authors, date }) => ({ title, authors, date }))).toEqual(PAPERS);
});

test.each([
  "title:: On foxes\nauthors:: Ada Vesely, Bo Lind\nyear:: 2024\n\ntitle:: On owls\nauthors:: Eve Ray\nyear:: 2023",
  "- [[On foxes]]\n  authors:: [[Ada Vesely]], [[Bo Lind]]\n  year:: 2024\n- [[On owls]]\n  authors:: [[Eve Ray]]\n  year:: 2023",
  "- [[On foxes]]\n    - Authors:: [[Ada Vesely]] [[Bo Lind]]\n    - Year:: [[2024]]\n- [[On owls]]\n    - Authors:: [[Eve Ray]]\n    - Year:: [[2023]]",
])("properties of note-taking programs are fields: %j", async (text) => {
  const { entries } = await readText(text);
  expect(entries.map(({ title, authors, date }) => [title, authors, date])).toEqual([
    ["On foxes", ["Ada Vesely", "Bo Lind"], "2024"],
    ["On owls", ["Eve Ray"], "2023"],
  ]);
});
