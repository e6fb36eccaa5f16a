import { describe, expect, test } from "vitest";
import { readerOf } from "../../../src/listing/importers/read.ts";
import { readerOfLines } from "../../../src/listing/importers/read-lines.ts";
import type { Step } from "../../../src/listing/parse/read.ts";

const FILE = "2026-11-23.txt";
/** The shape is recognised by less than usual, so that lists can be short. */
const SIZE = { lines: 450, characters: 120_000 };

const ABSTRACT =
  "We show that median graphs can be made sparse in linear time, and measure by how much. ".repeat(9);
const ENTRY = `98.1LGNov 20, 2026Code
Sparse Median Graphs in Linear TimeAda Vesely, Bo Lind, Cy Moreau
${ABSTRACT.trim()}`;
const BEGINNING = `${ENTRY}\n`.repeat(160);
const END = `${ENTRY}\n`.repeat(8);

/** All entries and diagnostics, in order. */
function all(steps: Iterable<Step>): readonly string[] {
  return [...steps].flatMap(({ entry, diagnostics }) =>
    [...(entry ? [entry] : []), ...diagnostics].map((each) => JSON.stringify(each)),
  );
}

/** The results of reading a text whole, and line by line; undefined if it is not read so. */
async function readTwice(text: string) {
  const { readSteps } = await readerOf(text, FILE);
  const reader = readerOfLines(Buffer.from(text), FILE, SIZE);
  return {
    whole: all(readSteps(text, { file: FILE })),
    byLine: reader && all(reader.read({ file: FILE })),
  };
}

/** A list with entries after its beginning in which words were put before a line, counted from 0. */
function listWith(words: string, lines: readonly number[] = [2]): string {
  const changed = lines.map((at) => ENTRY.split("\n").map((line, k) => (k === at ? words + line : line)));
  return `${BEGINNING}${changed.map((entry) => entry.join("\n")).join("\n")}\n${END}`;
}

describe("a list is read line by line with the results of reading its text", () => {
  test.each([
    ["nothing", ""],
    ["letters of other scripts", "Erdős 李 e “quoted” "],
    ["accents that are separate characters", "Erdo\u030bs and \u212b "],
    ["entities", "Q&amp;A &#233; &lt; "],
    ["spaces that do not break, and two after a sentence", "One.\u00a0 Two.  Three. "],
    ["letters that were lost", "na\ufffdve "],
    ["hidden characters", "in\u202evisible \u200b "],
    ["spaces and a tab at the beginning", " \t "],
    ["other line ends of Unicode", "one\u2028two\u0085 "],
    ["two apostrophes and backquotes", "``quoted'' and ''quoted'' "],
    ["a stray header", "LGMay 12\n"],
    ["a header that cannot be read", "98.1LGFeb 30\n"],
    ["a clock within a line", "At 12:30, "],
  ])("%s", async (_, words) => {
    const { whole, byLine } = await readTwice(listWith(words, [0, 1, 2]));
    expect(byLine).toEqual(whole);
  });

  test.each([
    ["CR LF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["a byte-order mark", (text: string) => `\ufeff${text}`],
    ["spaces at the ends of lines", (text: string) => text.replaceAll("\n", "  \n")],
    ["invisible characters at the ends of lines", (text: string) => text.replaceAll("\n", "\u200b\n\u200e")],
    ["no line end at the end", (text: string) => text.trimEnd()],
  ])("%s", async (_, change) => {
    const doubtful = listWith("Deep NetsAda", [1]).replace("Cy Moreau\nWe show", "Cy Moreau\nFeb 30 We show");
    const { whole, byLine } = await readTwice(change(doubtful));
    expect(byLine).toEqual(whole);
  });
});

describe("a text that is prepared as a whole is not read line by line", () => {
  test.each([
    ["a presenter", "Presenter: Ada Vesely\n"],
    ["a presenter before many spaces", `Presenter: Ada Vesely${" ".repeat(300)}\n`],
    ["messages", "[20/11/2026, 12:30:01] Ada: one\n[20/11/2026, 12:31:01] Bo: two\n"],
    ["messages with the sender first", "Ada Vesely  12:30\none\nBo Lind  12:31\ntwo\n"],
    ["a table of LaTeX", "\\centering\\begin{tabular}{ll}\nSparse Maps & Ada Vesely \\\\\n\\end{tabular}\n"],
    ["an entry of a CV", "\\cvitem{2024}{Ada Vesely. Sparse Maps. Lake Studies, 2024.}\n"],
    ["a drawer of Org mode", "* Title\n:PROPERTIES:\n"],
    ["an item of Zotero", "A Title\nItem Type\tJournal Article\n"],
    ["a page of arXiv", "[Submitted on 12 Jun 2017]\n"],
    ["list items that state fields", "- Paper: One\n- Authors: Ada Vesely\n"],
    ["a link of Slack", "<https://example.org/|A Title> "],
    ["a link of Org mode", "[[https://example.org/][A Title]] "],
    ["letters decoded wrongly", "GarcÃ­a "],
    ["a page break", "\f1\n"],
    ["lines of old Macs", "one\rtwo"],
    ["a NUL", "\0"],
  ])("%s", (_, words) => {
    expect(readerOfLines(Buffer.from(listWith(words)), FILE, SIZE)).toBeUndefined();
  });

  test.each([
    ["a signature", `${BEGINNING}${END}\n-- \nAda Vesely\n`],
    ["a greeting", `Hi all,\n\n${BEGINNING}${END}`],
    ["a quotation", `${BEGINNING}${END}`.replace(/^/gm, "> ")],
    ["a fence around it", `\`\`\`\n${BEGINNING}${END}\`\`\`\n`],
    ["tabs at the ends of lines", `${BEGINNING}${END}`.replaceAll("\n", "\t\n")],
    ["an indentation", `${BEGINNING}${END}`.replace(/^/gm, "  ")],
    ["short lines, which a mail program may have wrapped", `${`${ENTRY.slice(0, 180)}\n`.repeat(700)}`],
    ["another shape", "@article{a, title={One}, author={Ada Vesely}, year={2026}}\n".repeat(2000)],
    ["bytes that are not UTF-8", undefined],
  ])("%s", (_, text) => {
    const bytes = text === undefined ? Buffer.from(`${BEGINNING}é${END}`, "latin1") : Buffer.from(text);
    expect(readerOfLines(bytes, FILE, SIZE)).toBeUndefined();
  });
});
