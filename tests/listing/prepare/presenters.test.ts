import { describe, expect, test } from "vitest";
import { withoutPresenters } from "../../../src/listing/prepare/presenters.ts";
import { readText } from "../../support/read-text.ts";

async function read(text: string) {
  const { entries, diagnostics } = await readText(text);
  return { entries, found: diagnostics.map(({ code, line }) => [code, line]) };
}

const removed = (text: string) => [...withoutPresenters(text).removed.values()];

describe("a line that names a presenter is removed:", () => {
  test.each([
    "Presenter: Anna Schmidt",
    "Presenters: Anna Schmidt and Max Weber",
    "**Speaker:** Dr. Anna van der Berg (Lake University)",
    "- **Discussant**: Anna Schmidt, Max Weber",
    "  * _Session chair_: A. B. Schmidt",
    "*Speaker: Anna Schmidt*",
    "Chair: Anna Schmidt | Discussant: Max Weber",
    "Chair: Anna Schmidt, Discussants: Max Weber & Eva Braun",
    "Presented by: @anna",
    "Presenter: TBD",
    "Presenter:",
    "Vortragende: Anna Schmidt",
    "Ponente: José Díaz",
    "主讲人：王小明",
    "発表者：山田太郎",
  ])("%s", (line) => {
    expect(removed(`A Title of Things\n${line}\n`)).toEqual([line]);
  });

  test.each([
    "Speaker: a new model of voices for embedded devices",
    "Presenter: Learning to Explain, Step by Step, with Very Large Language Models of Code and Text",
    "We thank the presenter: she was kind.",
    '  "presenter": "Anna Schmidt",',
    "- presenter: Anna Schmidt",
    "Chair-Free: Sitting Without Chairs",
    "Author: Anna Schmidt",
  ])("but not %s", (line) => {
    expect(removed(`A Title of Things\n${line}\n`)).toEqual([]);
  });
});

describe("presenters are not authors", () => {
  const papers = [
    ["Learning to Index Large Output Spaces", "Ada Vesely, Bo Lind", "Anna Schmidt"],
    ["Fast Attention for Long Documents", "Cy Moreau, Dina Okafor", "Max Weber"],
    ["Sparse Median Graphs in Linear Time", "Eun Xo, Bo Lind", "Eva Braun"],
  ] as const;
  const lists: readonly (readonly [
    string,
    (title: string, authors: string, presenter: string, k: number) => string,
  ])[] = [
    [
      "labelled lines",
      (title, authors, who) =>
        `Title: ${title}\nAuthors: ${authors}\nPresenter: ${who}\nDate: 2025-03-04\n\n`,
    ],
    [
      "blocks of lines",
      (title, authors, who, k) => `March ${4 + k}, 2025\n${title}\n${authors}\nPresenter: ${who}\n\n`,
    ],
    ["blocks with discussants", (title, authors, who) => `${title}\n${authors}\nDiscussant: ${who}\n\n`],
    [
      "Markdown with sublists",
      (title, authors, who, k) =>
        `- **${title}**. ${authors}. ICML 2024. [[paper](https://arxiv.org/abs/2501.0000${k})]\n  - Presenter: ${who}\n`,
    ],
    [
      "references",
      (title, authors, who, k) =>
        `[${k + 1}] ${authors.replace(",", " and")}, "${title}," in Proc. ICML, 2024. (Presenter: ${who})\n`,
    ],
  ];

  test.each(lists)("in %s", async (_name, line) => {
    const { entries } = await read(
      papers.map(([title, authors, who], k) => line(title, authors, who, k)).join(""),
    );
    expect(entries.map(({ title, authors }) => [title, authors.join(", ")])).toEqual(
      papers.map(([title, authors]) => [title, authors]),
    );
  });

  test("in labelled lines without authors, which give papers without authors", async () => {
    const text = papers
      .map(([title, , who]) => `Title: ${title}\nSpeaker: ${who}\nDate: 2025-03-04\n`)
      .join("\n");
    const { entries } = await read(text);
    expect(entries.map(({ title, authors }) => [title, authors])).toEqual(
      papers.map(([title]) => [title, []]),
    );
    expect(entries.every(({ warnings }) => warnings.includes("record-without-authors"))).toBe(true);
  });

  test("next to links below headings", async () => {
    const text = papers
      .map(([title, , who], k) => `### ${title}\n*Speaker: ${who}*\nhttps://arxiv.org/abs/2501.0000${k}\n`)
      .join("\n");
    const { entries } = await read(text);
    expect(entries.map(({ title, authors, arxivId }) => [title, authors, arxivId])).toEqual(
      papers.map(([title], k) => [title, [], `2501.0000${k}`]),
    );
  });
});

test("the lines are reported once, and the others keep their numbers", async () => {
  const block = (title: string, who: string) =>
    `Title: ${title}\nPresenter: ${who}\nAuthors: Ada Vesely\nDate: 2025\n\n`;
  const { entries, found } = await read(
    block("Of Foxes and Owls", "Anna Schmidt") + block("Of Lakes and Rivers", "Max Weber"),
  );
  expect(entries.map(({ line }) => line)).toEqual([1, 6]);
  expect(found).toContainEqual(["presenters-skipped", 2]);
  expect(found.filter(([code]) => code === "record-without-category")).toEqual([
    ["record-without-category", 1],
    ["record-without-category", 6],
  ]);
});
