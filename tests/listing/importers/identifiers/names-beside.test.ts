import { describe, expect, test } from "vitest";
import { cutNamesBeside } from "../../../../src/listing/importers/identifiers/names-beside.ts";
import { readText } from "../../../support/read-text.ts";

const PAPERS = [
  ["Attention is all you need", "Vaswani et al.", "1706.03762"],
  ["BERT: Pre-training of deep bidirectional transformers", "Devlin et al.", "1810.04805"],
  ["Adam: A method for stochastic optimization", "Kingma and Ba", "1412.6980"],
] as const;
const READ = [
  [PAPERS[0][0], ["Vaswani"], true],
  [PAPERS[1][0], ["Devlin"], true],
  [PAPERS[2][0], ["Kingma", "Ba"], false],
];

const MAILS = [
  [
    "day, names, title, link",
    PAPERS.map(
      ([title, names, id], k) => `${k + 5} October: ${names}, ${title}, https://arxiv.org/abs/${id}`,
    ),
  ],
  ["title, names in brackets, link", PAPERS.map(([title, names, id]) => `${title} (${names}): arXiv:${id}`)],
  [
    "a mail with a plan in it",
    [
      "Dear all, here is what we read next:",
      ...PAPERS.map(
        ([title, names, id], k) => `Oct ${k + 5}: ${names}: ${title}, https://arxiv.org/abs/${id}`,
      ),
      "See you there,",
      "Ada",
    ],
  ],
] as const;

describe("reading groups announce papers", () => {
  test.each(MAILS)("as %s", async (_order, lines) => {
    const file = "2026-11-23.txt";
    const text = lines.join("\n");
    const { shape, entries } = await readText(text, file);
    expect(shape).toBe("identifiers");
    expect(entries.map(({ title, authors, etAl }) => [title, authors, etAl])).toEqual(READ);
    expect(entries.every(({ warnings }) => warnings?.includes("paper-unresolved"))).toBe(true);
  });
});

test.each([
  "Attention and Memory, Revisited in Depth",
  "Learning and Planning: A Survey",
  "Vision, Language and Action: Models of Robots",
  "Weighing Clouds (and Lakes)",
  "Counting Lakes (ICML 2026)",
  "Counting Lakes (Ada)",
])("%s is a title without names", (title) => expect(cutNamesBeside(title)).toBeUndefined());
