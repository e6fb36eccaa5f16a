import { describe, expect, test } from "vitest";
import { joinWrappedItems } from "../../../src/listing/prepare/wrapped-items.ts";
import { readText } from "../../support/read-text.ts";

const ITEMS = `1) WaveNet: A Generative Model for Raw Audio, Aaron van den Oord, Sander
Dieleman, Heiga Zen, Karen Simonyan, Oriol Vinyals, Alex Graves, Nal
Kalchbrenner, Andrew Senior, Koray Kavukcuoglu, SSW 2016

2) YOLOv3: An Incremental Improvement, Joseph Redmon, Ali Farhadi, arXiv
2018

3) What Does BERT Look at? An Analysis of BERT's Attention, Kevin Clark,
Urvashi Khandelwal, Omer Levy, Christopher D. Manning, BlackboxNLP 2019

4) ImageNet: A Large-Scale Hierarchical Image Database, Jia Deng, Wei
Dong, Richard Socher, Li-Jia Li, Kai Li, Li Fei-Fei, CVPR 2009
`;
const PAPERS = [
  [
    "WaveNet: A Generative Model for Raw Audio",
    "Aaron van den Oord; Sander Dieleman; Heiga Zen; Karen Simonyan; Oriol Vinyals; Alex Graves; Nal Kalchbrenner; Andrew Senior; Koray Kavukcuoglu",
    "2016",
    1,
  ],
  ["YOLOv3: An Incremental Improvement", "Joseph Redmon; Ali Farhadi", "2018", 5],
  [
    "What Does BERT Look at? An Analysis of BERT's Attention",
    "Kevin Clark; Urvashi Khandelwal; Omer Levy; Christopher D. Manning",
    "2019",
    8,
  ],
  [
    "ImageNet: A Large-Scale Hierarchical Image Database",
    "Jia Deng; Wei Dong; Richard Socher; Li-Jia Li; Kai Li; Li Fei-Fei",
    "2009",
    11,
  ],
];

const read = async (text: string) =>
  (await readText(text)).entries.map(({ title, authors, date, line }) => [
    title,
    authors.join("; "),
    date,
    line,
  ]);

test("items that a mail program wrapped are whole, and keep their lines", async () => {
  expect(await read(ITEMS)).toEqual(PAPERS);
});

test("lines that continue in indented lines are joined", async () => {
  const text = `Unsupervised Cross-lingual Representation Learning at Scale
Alexis Conneau, Kartikay Khandelwal, Naman Goyal, Vishrav Chaudhary, Guillaume
  Wenzek, Francisco Guzmán, Edouard Grave, Myle Ott, Luke Zettlemoyer, Veselin
  Stoyanov
ACL 2020

WaveNet: A Generative Model for Raw Audio
Aaron van den Oord, Sander Dieleman, Heiga Zen, Karen Simonyan, Oriol Vinyals,
  Alex Graves, Nal Kalchbrenner, Andrew Senior, Koray Kavukcuoglu
SSW 2016

Attention Is All You Need
Ashish Vaswani, Noam Shazeer, Niki Parmar, Jakob Uszkoreit, Llion Jones, Aidan
  N. Gomez, Lukasz Kaiser, Illia Polosukhin
NeurIPS 2017
`;
  const papers = (await read(text)).map(([title, authors]) => [title, String(authors).split("; ").length]);
  expect(papers).toEqual([
    ["Unsupervised Cross-lingual Representation Learning at Scale", 10],
    ["WaveNet: A Generative Model for Raw Audio", 9],
    ["Attention Is All You Need", 8],
  ]);
});

describe("nothing is joined", () => {
  test.each([
    ["where one line of an item had room for the next word", ITEMS.replace(", Sander\n", "\nSander ")],
    ["in a text of wide lines", `${"word ".repeat(30)}\n${ITEMS}`],
    [
      "where indented lines are a list",
      "A list of papers that has a long first line, longer than the others\n  one\n  two\n  three\n  four\n",
    ],
    ["in a tagged format", `TI  - A Title\n${ITEMS}`],
  ])("%s", (_name, text) => {
    const joined = joinWrappedItems(text);
    expect(joined.text).toBe(text);
    expect(joined.lineOf(3)).toBe(3);
  });
});
