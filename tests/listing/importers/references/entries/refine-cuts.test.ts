import { describe, expect, test } from "vitest";
import { readText } from "../../../../support/read-text.ts";

const APA = `Vesely, A., & Lind, B. (2019). Sparse encoders for context-aware retrieval of letters. Journal of Foxes, 12(3), 1–9.
Chan, M.-W. (2021). Counting lakes from orbit. Nature, 7(1), 2–4.
Ruiz, G., Moe, D., & Ray, E. (2020). Weighing clouds: A method with pendulums. In Proceedings of Lakes, 3–9.`;
const ACM = `Ada Vesely and Bo Lind. 2019. Sparse encoders for context-aware retrieval of letters. Journal of Foxes 12, 3.
Ming-Wei Chan. 2021. Counting lakes from orbit. In Proceedings of Foxes.
Gabriel Ruiz, Dan Moe, and Eve Ray. 2020. Weighing clouds: A method with pendulums. In Proceedings of Lakes.`;
const GOST = `Vesely A. V., Lind B. Sparse encoders for context-aware retrieval of letters. Journal of Foxes, 2019.
Chan M. W. Counting lakes from orbit. Nature, 2021.
Ruiz G., Moe D., Ray E. Weighing clouds: A method with pendulums. Proceedings of Lakes, 2020.`;

const TITLES = [
  "Sparse encoders for context-aware retrieval of letters",
  "Counting lakes from orbit",
  "Weighing clouds: A method with pendulums",
];

/** Breaks a line before the word that would exceed its width; widths are used in turn. */
function wrap(line: string, widths: readonly number[], indent = ""): string {
  const lines: string[] = [];
  for (const word of line.split(" ")) {
    const open = lines.at(-1);
    const width = widths[(lines.length - 1) % widths.length] ?? 80;
    if (open !== undefined && open.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${open} ${word}`;
    else lines.push(open === undefined ? word : indent + word);
  }
  return lines.join("\n");
}

const papers = async (text: string) => {
  const { entries } = await readText(text);
  return entries.map(({ title, authors, date }) => `${title} | ${authors.length} | ${date}`);
};
const EXPECTED = [`${TITLES[0]} | 2 | 2019`, `${TITLES[1]} | 1 | 2021`, `${TITLES[2]} | 3 | 2020`];

describe.each([
  ["APA", APA],
  ["ACM", ACM],
  ["GOST", GOST],
])("%s references without blank lines between them", (_, list) => {
  test.each([
    ["40 columns", [40], ""],
    ["40 columns with hanging indents", [40], "    "],
    ["70 columns", [70], ""],
    ["lines as uneven as in a PDF", [48, 57, 51, 60], ""],
  ])("are read at %s", async (_, widths, indent) => {
    const lines = list.split("\n").map((line) => wrap(line, widths, indent));
    expect(await papers(lines.join("\n"))).toEqual(EXPECTED);
  });

  test.each([40, 60, 80, 100])("are read alone at %s columns", async (width) => {
    const [, , line = ""] = list.split("\n");
    expect(await papers(wrap(line, [width]))).toEqual(EXPECTED.slice(2));
  });
});

test("an entry with a single author is not taken for the end of the one before it", async () => {
  const text = `Ada Vesely, Bo Lind, and Eve Ray. 2022. A navigation system of many levels for the reconstruction of foxes and
lakes at night. arXiv preprint arXiv:2405.01234.
Dorota Chojnacka. 2018. Foxes that improve through play. NeurIPS.`;
  expect(await papers(text)).toEqual([
    "A navigation system of many levels for the reconstruction of foxes and lakes at night | 3 | 2022",
    "Foxes that improve through play | 1 | 2018",
  ]);
});

test("prose with years is not a list of references", async () => {
  const text = `The project began in 2019. Its members met at the lakes
each year. In 2020, they counted foxes. The results were
published by the society. In 2021, the project ended.`;
  expect((await readText(text)).entries).toEqual([]);
});
