import type { Shape } from "../shape.ts";
import { recogniseTable } from "./recognise.ts";
import type { Delimiter } from "./rows.ts";

const reader = (delimiter: Delimiter) => async () => {
  const { readTable } = await import("./read.ts");
  return (text: string, file: string) => readTable(text, file, delimiter);
};
const READS = "title, authors, date or year, venue, category, abstract, DOI, arXiv number, links";

/** Tables of papers: files of reference managers and databases, and cells copied from a spreadsheet. */
export const TABLE_SHAPES: readonly Shape[] = [
  {
    id: "csv",
    name: "CSV table",
    source: "exports of Zotero, Scopus, Dimensions, PubMed, IEEE Xplore, Notion, Google Sheets and others",
    reads: READS,
    specimen: [
      '"Title","Authors","Publication Title","Date","DOI"',
      '"Sparse Maps of Foxes","Vesely, Ada; Lind, Bo","Journal of Fox Studies","2026-05-12","10.9999/fox.1"',
    ].join("\n"),
    most: 0.97,
    recognise: (sample) => recogniseTable(sample, ","),
    reader: reader(","),
  },
  {
    id: "csv-semicolons",
    name: "CSV table with semicolons",
    source: "spreadsheets in languages that write a comma in decimal numbers",
    reads: READS,
    specimen: [
      "Titel;Autoren;Zeitschrift;Jahr",
      'Sparse Maps of Foxes;"Vesely, Ada; Lind, Bo";Journal of Fox Studies;2026',
    ].join("\n"),
    most: 0.97,
    recognise: (sample) => recogniseTable(sample, ";"),
    reader: reader(";"),
  },
  {
    id: "tsv",
    name: "table with tabs",
    source:
      "cells copied from Google Sheets, Excel or a web page's table; .tsv files; Web of Science (tab-delimited)",
    reads: READS,
    specimen: ["Title\tAuthors\tYear", "Sparse Maps of Foxes\tAda Vesely, Bo Lind\t2026"].join("\n"),
    most: 0.97,
    recognise: (sample) => recogniseTable(sample, "\t"),
    reader: reader("\t"),
  },
  {
    id: "barred-table",
    name: "table with bars",
    source:
      "tables of Emacs Org mode, Jira, reStructuredText or a database's shell; files with | between values",
    reads: READS,
    specimen: [
      "| Title                | Authors             | Year |",
      "|----------------------+---------------------+------|",
      "| Sparse Maps of Foxes | Ada Vesely, Bo Lind | 2026 |",
    ].join("\n"),
    most: 0.96,
    // Markdown tables have their own reader, which handles links.
    recognise: (sample) => (sample.text.includes("|") ? Math.min(0.96, recogniseTable(sample, "|")) : 0),
    reader: reader("|"),
  },
];
