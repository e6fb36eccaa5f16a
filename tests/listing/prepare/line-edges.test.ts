import { expect, test } from "vitest";
import { withoutInvisibleEdges } from "../../../src/listing/prepare/line-edges.ts";
import { readText } from "../../support/read-text.ts";

const MAIL = String.raw`\\
arXiv:1706.03762
Date: Mon, 12 Jun 2017 17:11:20 GMT   (56kb)

Title: Attention Is All You Need
Authors: Ashish Vaswani, Noam Shazeer, Niki Parmar, Jakob Uszkoreit, Llion
  Jones
Categories: cs.CL cs.LG
\\
  The dominant sequence transduction models are complex.
\\ ( https://arxiv.org/abs/1706.03762 ,  56kb)
`;
const MARKDOWN = `- **On Quiet Gradients**, Ada Vesely, Bo Lind. ICML 2024. [[pdf]](https://arxiv.org/abs/2401.00001)
- **Counting Lakes from Orbit**, Chidi Okafor, Mara Quint. CVPR 2023. [[pdf]](https://arxiv.org/abs/2301.00002)
`;

const AROUND: readonly [string, (line: string) => string][] = [
  ["a mark of direction before each line", (line) => `\u200e${line}`],
  ["isolates around each line", (line) => `\u2068${line}\u2069`],
  ["embeddings around each line", (line) => `\u202a${line}\u202c`],
  ["spaces without width after each line", (line) => `${line}\u200b`],
];

for (const text of [MAIL, MARKDOWN])
  test.each(AROUND)("%s changes no paper", async (_name, around) => {
    const read = async (each: string) =>
      (await readText(each)).entries.map(({ title, authors, date, abstract, arxivId }) => [
        title,
        authors,
        date,
        abstract,
        arxivId,
      ]);
    const lines = text.split("\n").map((line) => (line === "" ? line : around(line)));
    const plain = await read(text);
    expect(plain.length).toBeGreaterThan(0);
    expect(await read(lines.join("\n"))).toEqual(plain);
  });

test("inside a line, and with an override, nothing changes", () => {
  const text = "A\u200eB\n\u202eC";
  expect(withoutInvisibleEdges(text).text).toBe(text);
});

test("counts what was removed at the beginning of a line", () => {
  const { text, removedFrom } = withoutInvisibleEdges("A\n  \u2068\u200eB\u2069 \nC");
  expect(text).toBe("A\n  B \nC");
  expect([1, 2, 3].map(removedFrom)).toEqual([0, 2, 0]);
});

test("a long run of invisible characters takes linear time", () => {
  const text = `${"\u200b".repeat(200_000)}x${"\u200b".repeat(200_000)}x`;
  const start = process.cpuUsage().user;
  withoutInvisibleEdges(text);
  expect(process.cpuUsage().user - start).toBeLessThan(1_000_000);
});
